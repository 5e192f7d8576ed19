package uk.waymark.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.waymark.query.TwoCouncils;

class TimelineReadTest {
    @Test
    void an_action_is_told_event_by_event_with_both_clocks_and_who() {
        var kept =
                TwoCouncils.get("/plans/leics-ociap/actions/3/timeline").json().at("/items/9");

        assertThat(kept.at("/type").asString()).isEqualTo("ActionRatingConfirmed");
        assertThat(kept.at("/sentence").asString())
                .isEqualTo("Delivery remains AMBER as at 6 November 2018, improving: "
                        + "Recruitment still fluctuates; too early to move to green");
        assertThat(kept.at("/effectiveOn").asString()).isEqualTo("2018-11-06");
        assertThat(kept.at("/recordedAt").asString()).isEqualTo("2019-01-02T09:00:26.123456Z");
        assertThat(kept.at("/by").asString()).isEqualTo("anonymous");
        assertThat(kept.at("/capacity").asString()).isEqualTo("clerk");
        assertThat(kept.at("/version").asLong()).isEqualTo(10);
        assertThat(kept.at("/position").asLong()).isEqualTo(26);
        assertThat(kept.at("/provenance/kind").asString()).isEqualTo("ILLUSTRATION");
        assertThat(kept.at("/data/rating").asString()).isEqualTo("AMBER");
    }

    @Test
    void what_a_policy_did_names_the_event_that_caused_it() {
        var raised = TwoCouncils.get("/bodies/leics-cfosc/timeline")
                .json()
                .get("items")
                .valueStream()
                .filter(entry -> entry.get("type").asString().equals("FollowUpRaised"))
                .findFirst()
                .orElseThrow();

        assertThat(raised.at("/because/type").asString()).isEqualTo("MinuteResolved");
        assertThat(raised.at("/because/subject").asString()).isEqualTo("leics-cfosc/2018-11-06/8");
        assertThat(raised.at("/because/position").asLong())
                .isLessThan(raised.at("/position").asLong());
    }

    @Test
    void the_timeline_of_a_plan_has_its_actions_in_it_and_nothing_else() {
        var subjects = TwoCouncils.get("/plans/leics-ociap/timeline")
                .json()
                .get("items")
                .valueStream()
                .map(entry -> entry.get("subject").asString());

        assertThat(subjects)
                .contains("leics-ociap", "leics-ociap/1", "leics-ociap/3")
                .doesNotContain("leics-ociap-2");
    }
}
