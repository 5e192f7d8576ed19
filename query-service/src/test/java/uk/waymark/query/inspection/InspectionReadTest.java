package uk.waymark.query.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import uk.waymark.events.RecordedEvent;
import uk.waymark.query.TwoCouncils;

class InspectionReadTest {
    @Test
    void an_inspection_is_told_with_what_it_judged_and_found() {
        var inspection = TwoCouncils.get("/inspections/leics-sif-2016");

        assertThat(inspection.at("/framework")).isEqualTo("OFSTED-SIF-2013");
        assertThat(inspection.at("/judgements/0/area")).isEqualTo("overall");
        assertThat(inspection.at("/judgements/0/grade")).isEqualTo("{\"rank\":3,\"label\":\"requires improvement\"}");
        assertThat(inspection.at("/reports/0/publishedOn")).isEqualTo("2017-02-13");
        assertThat(inspection.at("/findings/0/id")).isEqualTo("leics-sif-2016/3");
    }

    @Test
    void a_finding_is_told_with_the_actions_that_answer_it() {
        var finding = TwoCouncils.get("/inspections/leics-sif-2016").json().at("/findings/0");

        assertThat(finding.at("/actions/0/id").asString()).isEqualTo("leics-ociap/1");
        assertThat(finding.at("/actions/1/id").asString()).isEqualTo("leics-ociap/3");
        assertThat(finding.at("/actions/1/rating").asString()).isEqualTo("AMBER");
        assertThat(finding.get("actions").size()).isEqualTo(2);
    }

    @Test
    void a_contested_finding_tells_who_disputes_it_in_which_capacity_and_why() {
        var contest = TwoCouncils.get("/inspections/leics-sif-2016").json().at("/findings/0/contest");

        assertThat(contest.propertyNames())
                .containsExactly("reason", "documents", "effectiveOn", "recordedAt", "by", "capacity", "provenance");
        assertThat(contest.at("/reason").asString()).isEqualTo("The report adds up the cases of two teams twice");
        assertThat(contest.at("/documents/0/title").asString()).isEqualTo("Letter to the lead inspector");
        assertThat(contest.at("/effectiveOn").asString()).isEqualTo("2017-04-03");
        assertThat(Instant.parse(contest.at("/recordedAt").asString()))
                .isEqualTo(contested().recordedAt());
        assertThat(contest.at("/by").asString()).isEqualTo("anonymous");
        assertThat(contest.at("/capacity").asString()).isEqualTo("clerk");
    }

    @Test
    void the_outcome_is_set_against_the_latest_self_evaluation_before_it() {
        var inspection = TwoCouncils.get("/inspections/leics-sif-2016");

        assertThat(inspection.at("/prediction/inspection")).isEqualTo("leics-self-2016");
        assertThat(inspection.at("/prediction/areas/0/area")).isEqualTo("overall");
        assertThat(inspection.at("/prediction/areas/0/comparison")).isEqualTo("AS_PREDICTED");
        assertThat(inspection.at("/prediction/areas/1/predicted/label")).isEqualTo("good");
        assertThat(inspection.at("/prediction/areas/1/outcome/label")).isEqualTo("requires improvement");
        assertThat(inspection.at("/prediction/areas/1/comparison")).isEqualTo("WORSE");
    }

    @Test
    void a_self_evaluation_predicts_and_is_not_predicted() {
        assertThat(TwoCouncils.get("/inspections/leics-self-2016")
                        .json()
                        .get("prediction")
                        .isNull())
                .isTrue();
    }

    @Test
    void a_list_of_inspections_has_their_judgements() {
        var inspections = TwoCouncils.get("/inspections");

        assertThat(inspections.json().get("items").size()).isEqualTo(2);
        assertThat(inspections.at("/items/1/judgements/1/area")).isEqualTo("leadership");
        assertThat(inspections.at("/items/1/findings")).isEqualTo("1");
    }

    private static RecordedEvent contested() {
        return TwoCouncils.LEDGER.events().stream()
                .filter(event -> event.type().equals("FindingContested"))
                .findFirst()
                .orElseThrow();
    }
}
