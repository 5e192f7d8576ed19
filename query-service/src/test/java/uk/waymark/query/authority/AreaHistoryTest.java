package uk.waymark.query.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.events.inspection.Grade;
import uk.waymark.events.inspection.InspectionKind;
import uk.waymark.query.inspection.AreaJudgement;
import uk.waymark.query.inspection.InspectionSummary;

class AreaHistoryTest {
    @Test
    void grades_under_different_frameworks_are_not_directly_comparable() {
        var histories = AreaHistory.of(List.of(
                judged("2013", "OFSTED-SIF-2013"),
                judged("2016", "OFSTED-SIF-2013"),
                judged("2019", "OFSTED-ILACS-2018")));

        assertThat(histories).hasSize(1);
        assertThat(histories.getFirst().steps().stream().map(AreaHistory.Step::directlyComparable))
                .containsExactly((@Nullable Boolean) null, true, false);
    }

    private static InspectionSummary judged(String year, String framework) {
        var day = LocalDate.parse(year + "-11-14");
        var judgement = new AreaJudgement("overall", new Grade(3, "requires improvement"), null, null, day, null);
        return new InspectionSummary(
                "E10000018",
                "sif-" + year,
                "Ofsted",
                framework,
                InspectionKind.INSPECTION,
                day,
                day,
                List.of(),
                List.of(judgement),
                0,
                day,
                2,
                null);
    }
}
