package uk.waymark.query.authority;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.events.inspection.InspectionKind;
import uk.waymark.query.inspection.InspectionSummary;

/// A council with its inspections and what they made of it over the years.
///
/// @param inspections of every kind, earliest first
/// @param judgements by inspectors, area by area: predictions and rehearsals are left out
@Schema(description = "A council with its inspections and what they made of it over the years")
record AuthorityRecord(
        @JsonUnwrapped Authority council, List<InspectionSummary> inspections, List<AreaHistory> judgements) {
    private static final Set<InspectionKind> NOT_BY_INSPECTORS =
            EnumSet.of(InspectionKind.SELF_EVALUATION, InspectionKind.MOCK, InspectionKind.PEER_REVIEW);

    AuthorityRecord {
        inspections = List.copyOf(inspections);
        judgements = List.copyOf(judgements);
    }

    static AuthorityRecord of(Authority council, List<InspectionSummary> recorded) {
        var inspections = recorded.stream()
                .sorted(Comparator.comparing(InspectionSummary::from))
                .toList();
        return new AuthorityRecord(
                council,
                inspections,
                AreaHistory.of(inspections.stream()
                        .filter(inspection -> !NOT_BY_INSPECTORS.contains(inspection.kind()))
                        .toList()));
    }
}
