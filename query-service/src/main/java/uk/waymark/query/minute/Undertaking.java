package uk.waymark.query.minute;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.Provenance;
import uk.waymark.events.minute.ItemKind;

/// A promise made in discussion, outside the resolution.
@Schema(description = "A promise made in discussion, outside the resolution")
record Undertaking(
        String ref,
        @Schema(description = "Who promised") String by,
        ItemKind kind,
        String wording,
        Due due,
        @Schema(nullable = true) @Nullable RaisedFollowUp followUp,
        @Schema(nullable = true) @Nullable Provenance provenance) {}
