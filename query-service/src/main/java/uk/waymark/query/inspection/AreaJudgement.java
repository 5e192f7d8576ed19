package uk.waymark.query.inspection;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Provenance;
import uk.waymark.events.inspection.Grade;

/// The grade given to one area.
@Schema(description = "The grade given to one area; for a self-evaluation, predicted")
public record AreaJudgement(
        @Schema(example = "overall") String area,

        @Schema(
                description = "Rank (1 is the best) and the words as published; null when the area was not judged",
                nullable = true)
        @Nullable
        Grade grade,

        @Schema(description = "Why it was not judged", nullable = true) @Nullable
        String notJudged,

        @Schema(nullable = true) @Nullable String commentary,
        LocalDate effectiveOn,
        @Schema(nullable = true) @Nullable Provenance provenance) {}
