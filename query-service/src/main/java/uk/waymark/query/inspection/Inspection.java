package uk.waymark.query.inspection;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Provenance;
import uk.waymark.events.inspection.InspectionKind;

/// An inspection with all that it said and what answers it.
@Schema(description = "An inspection with all that it said and what answers it")
record Inspection(
        String authority,
        @Schema(example = "leics-sif-2016") String id,
        String inspectorate,
        @Schema(example = "OFSTED-SIF-2013") String framework,
        InspectionKind kind,
        LocalDate from,
        LocalDate to,
        @Schema(nullable = true) @Nullable String scope,
        @Schema(nullable = true) @Nullable String exclusions,
        @Schema(nullable = true) @Nullable String lead,
        List<String> partners,
        List<Report> reports,
        List<AreaJudgement> judgements,
        List<Finding> findings,

        @Schema(description = "Null when no self-evaluation came before it", nullable = true) @Nullable
        Prediction prediction,

        LocalDate effectiveOn,
        long version,
        @Schema(nullable = true) @Nullable Provenance provenance) {
    Inspection {
        partners = List.copyOf(partners);
        reports = List.copyOf(reports);
        judgements = List.copyOf(judgements);
        findings = List.copyOf(findings);
    }
}
