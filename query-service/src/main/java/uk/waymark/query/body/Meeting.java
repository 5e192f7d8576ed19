package uk.waymark.query.body;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due;
import uk.waymark.events.Provenance;

/// A meeting of a body.
@Schema(description = "A meeting of a body")
record Meeting(
        @Schema(example = "leics-cfosc/2018-11-06") String id,
        String ref,
        @Schema(description = "When it is to be held") Due due,

        @Schema(description = "Its day, once that is settled", nullable = true) @Nullable
        LocalDate dueOn,

        @Schema(nullable = true) @Nullable String title,

        @Schema(description = "The later meeting that found its minutes right", nullable = true) @Nullable
        String minutesConfirmedAt,

        @Schema(description = "What that meeting wanted changed in them", nullable = true) @Nullable
        String minutesCorrections,

        LocalDate effectiveOn,
        @Schema(nullable = true) @Nullable Provenance provenance) {}
