package uk.waymark.query.minute;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.minute.ItemKind;

/// One lettered part of a resolution.
@Schema(description = "One lettered part of a resolution, verbatim")
record Item(
        @Schema(example = "c") String label,
        ItemKind kind,
        String wording,
        @Schema(nullable = true) @Nullable String owner,
        @Schema(nullable = true) @Nullable String counterpart,
        @Schema(nullable = true) @Nullable Due due,

        @Schema(description = "Labels of items that it builds on")
        List<String> refersTo,

        @Schema(description = "Null when nothing is to be done", nullable = true) @Nullable
        RaisedFollowUp followUp) {
    Item {
        refersTo = List.copyOf(refersTo);
    }
}
