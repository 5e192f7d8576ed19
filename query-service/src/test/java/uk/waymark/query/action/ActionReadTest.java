package uk.waymark.query.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.waymark.query.TwoCouncils;

class ActionReadTest {
    @Test
    void an_action_is_told_with_its_rating_and_the_reason_for_it() {
        var action = TwoCouncils.get("/plans/leics-ociap/actions/3");

        assertThat(action.at("/id")).isEqualTo("leics-ociap/3");
        assertThat(action.at("/ratings/DELIVERY/rating")).isEqualTo("AMBER");
        assertThat(action.at("/ratings/DELIVERY/label")).isEqualTo("Amber");
        assertThat(action.at("/ratings/DELIVERY/direction")).isEqualTo("IMPROVING");
        assertThat(action.at("/ratings/DELIVERY/rationale")).startsWith("Recruitment still fluctuates");
        assertThat(action.at("/ratings/DELIVERY/asAt")).isEqualTo("2018-11-06");
        assertThat(action.at("/ratings/DELIVERY/recordedAt")).isEqualTo("2019-01-02T09:00:26.123456Z");
        assertThat(action.at("/ratings/DELIVERY/provenance/kind")).isEqualTo("ILLUSTRATION");
        assertThat(action.at("/ratings/IMPACT/rating")).isEqualTo("RED");
        assertThat(action.at("/version")).isEqualTo("10");
    }

    @Test
    void an_action_has_at_least_the_fields_that_others_build_on() {
        assertThat(TwoCouncils.get("/plans/leics-ociap/actions/3").json().propertyNames())
                .contains(
                        "id",
                        "plan",
                        "ref",
                        "text",
                        "findings",
                        "lead",
                        "partners",
                        "start",
                        "due",
                        "originalDue",
                        "timesRevised",
                        "overdue",
                        "overdueAgainstOriginal",
                        "status",
                        "ratings",
                        "evidence",
                        "milestones",
                        "version",
                        "provenance");
    }

    @Test
    void a_date_that_was_moved_leaves_the_first_one_in_sight() {
        var action = TwoCouncils.get("/plans/leics-ociap/actions/3");

        assertThat(action.at("/due")).isEqualTo("{\"kind\":\"ON\",\"date\":\"2099-12-31\"}");
        assertThat(action.at("/originalDue/words")).isEqualTo("by the end of June");
        assertThat(action.at("/originalDueOn")).isEqualTo("2017-06-30");
        assertThat(action.at("/timesRevised")).isEqualTo("1");
        assertThat(action.at("/dueRevisions/0/reason")).isEqualTo("Recruitment takes longer");
        assertThat(action.at("/overdue")).isEqualTo("false");
        assertThat(action.at("/overdueAgainstOriginal")).isEqualTo("true");
    }

    @Test
    void the_next_meeting_is_the_first_after_the_day_on_which_it_was_set() {
        // It was set on the day of the November meeting.
        assertThat(TwoCouncils.get("/plans/leics-ociap/actions/1").at("/dueOn")).isEqualTo("2019-01-15");
    }

    @Test
    void a_closed_action_is_never_overdue_and_keeps_its_first_closure() {
        var action = TwoCouncils.get("/plans/leics-ociap/actions/1");

        assertThat(action.at("/status")).isEqualTo("CLOSED");
        assertThat(action.at("/closure/closure")).isEqualTo("SUPERSEDED");
        assertThat(action.at("/firstClosure/closure")).isEqualTo("EMBEDDED");
        assertThat(action.at("/overdue")).isEqualTo("false");
    }

    @Test
    void evidence_and_milestones_come_with_the_action() {
        var action = TwoCouncils.get("/plans/leics-ociap/actions/3");

        assertThat(action.at("/evidence/0/ref")).isEqualTo("premia");
        assertThat(action.at("/evidence/0/sha256")).hasSize(64);
        assertThat(action.at("/milestones/0/ref")).isEqualTo("hire");
        assertThat(action.at("/milestones/0/reachedOn")).isEqualTo("2018-09-15");
    }

    @Test
    void actions_are_found_by_rating_status_and_words() {
        assertThat(refs("?rating=AMBER")).isEqualTo("[\"3\"]");
        assertThat(refs("?rating=RED")).isEqualTo("[]");
        assertThat(refs("?status=CLOSED")).isEqualTo("[\"1\"]");
        assertThat(refs("?q=CASELOADS%20down")).isEqualTo("[\"1\",\"3\"]");
        assertThat(refs("?q=100%25")).isEqualTo("[]");
        assertThat(refs("?overdue=true")).isEqualTo("[]");
        assertThat(refs("?overdue=false")).isEqualTo("[\"1\",\"3\"]");
    }

    private static String refs(String filter) {
        return TwoCouncils.get("/plans/leics-ociap/actions" + filter)
                .json()
                .get("items")
                .valueStream()
                .map(action -> action.get("ref"))
                .map(JsonNode::toString)
                .toList()
                .toString()
                .replace(" ", "");
    }
}
