package uk.waymark.query.inspection;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.inspection.Grade;

/// What the latest self-evaluation before an inspection predicted, area by area, and what came of it.
///
/// @param inspection the self-evaluation
@Schema(description = "What the latest self-evaluation under the same framework predicted, and what came of it")
record Prediction(
        @Schema(description = "The self-evaluation", example = "leics-self-2016")
        String inspection,

        List<Area> areas) {
    Prediction {
        areas = List.copyOf(areas);
    }

    record Area(
            String area,
            @Schema(nullable = true) @Nullable Grade predicted,
            @Schema(nullable = true) @Nullable Grade outcome,

            @Schema(description = "How the outcome compares; null when either is missing", nullable = true) @Nullable
            Comparison comparison) {}

    enum Comparison {
        AS_PREDICTED,
        BETTER,
        WORSE
    }
}
