package uk.waymark.query.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Provenance;

/// A board or committee with its meetings.
@Schema(description = "A board or committee with its meetings")
record Body(
        String authority,
        @Schema(example = "leics-cfosc") String id,
        String name,

        @Schema(description = "The body within which it works", nullable = true) @Nullable
        String parent,

        @Schema(description = "The bodies within it") List<String> children,

        @Schema(description = "By day; those without one last")
        List<Meeting> meetings,

        LocalDate effectiveOn,
        long version,
        @Schema(nullable = true) @Nullable Provenance provenance) {
    Body {
        children = List.copyOf(children);
        meetings = List.copyOf(meetings);
    }
}
