package uk.waymark.query.minute;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Provenance;
import uk.waymark.events.minute.Outcome;

/// The body's formal outcome of an item. It does not mean that the resulting work is finished.
@Schema(
        description =
                "The body's formal outcome. To resolve a minute is to record what the body decided, not to finish the work")
record Resolution(
        Outcome outcome,

        @Schema(description = "Whom an advice is for", nullable = true) @Nullable
        String addressee,

        List<Item> items,
        @Schema(nullable = true) @Nullable Provenance provenance) {
    Resolution {
        items = List.copyOf(items);
    }
}
