package uk.waymark.query.inspection;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Provenance;
import uk.waymark.events.inspection.InspectionKind;

/// An inspection in a list, with its judgements.
@Schema(description = "An inspection with its judgements")
public record InspectionSummary(
        String authority,
        @Schema(example = "leics-sif-2016") String id,
        String inspectorate,
        @Schema(example = "OFSTED-SIF-2013") String framework,
        InspectionKind kind,
        LocalDate from,
        LocalDate to,
        List<Report> reports,
        List<AreaJudgement> judgements,
        @Schema(description = "How many findings it has") int findings,

        @Schema(description = "The day on which it was recorded as known")
        LocalDate effectiveOn,

        long version,
        @Schema(nullable = true) @Nullable Provenance provenance) {
    public InspectionSummary {
        reports = List.copyOf(reports);
        judgements = List.copyOf(judgements);
    }
}
