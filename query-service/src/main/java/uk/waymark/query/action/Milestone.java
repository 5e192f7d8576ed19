package uk.waymark.query.action;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.Provenance;

/// A dated step of an action.
@Schema(description = "A dated step of an action")
record Milestone(
        String ref,
        String text,
        Due due,

        @Schema(description = "The last day on which it is in time, where that is known", nullable = true) @Nullable
        LocalDate dueOn,

        @Schema(nullable = true) @Nullable LocalDate reachedOn,
        @Schema(nullable = true) @Nullable String note,
        LocalDate effectiveOn,
        @Schema(nullable = true) @Nullable Provenance provenance) {}
