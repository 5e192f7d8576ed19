package uk.waymark.query.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ActionWarningTest {
    @Test
    void what_was_recorded_more_than_thirty_days_late_is_flagged_once_for_each_action() {
        var found = WarnedPlans.warnings("leics-late", WarningKind.BACKDATED, "");

        assertThat(WarnedPlans.refs(found)).containsExactly("1");
        assertThat(found.at("/0/sentence").asString())
                .isEqualTo("2 of its 3 events were recorded late, up to 32 days after the day described");
        assertThat(found.at("/0/since").asString()).isEqualTo("2018-12-01");
        assertThat(WarnedPlans.types(found.get(0))).containsExactly("ActionAdded", "ActionRated");
        assertThat(found.at("/0/events/0/effectiveOn").asString()).isEqualTo("2018-12-01");
        assertThat(found.at("/0/events/0/recordedAt").asString()).startsWith("2019-01-02T09:");
    }

    @Test
    void what_was_closed_and_reopened_is_flagged() {
        var found = WarnedPlans.warnings("leics-reopened", WarningKind.CLOSED_THEN_REOPENED, "");

        assertThat(WarnedPlans.refs(found)).containsExactly("1");
        assertThat(found.at("/0/sentence").asString())
                .isEqualTo("Closed as embedded on 1 June 2018 and reopened on 1 July 2018");
        assertThat(WarnedPlans.types(found.get(0))).containsExactly("ActionClosed", "ActionReopened");
        assertThat(WarnedPlans.refs(
                        WarnedPlans.warnings("leics-reopened", WarningKind.CLOSED_THEN_REOPENED, "&asAt=2018-06-30")))
                .isEmpty();
    }

    @Test
    void a_date_that_was_moved_within_a_week_of_its_day_or_after_it_is_flagged() {
        var found = WarnedPlans.warnings("leics-moved", WarningKind.MOVED_NEAR_DUE, "");

        assertThat(WarnedPlans.refs(found)).containsExactly("1", "3");
        assertThat(found.at("/0/sentence").asString())
                .isEqualTo(
                        "Its date was moved from 30 June 2018 to 31 December 2099 on 23 June 2018, 7 days before it was due");
        assertThat(found.at("/1/sentence").asString())
                .isEqualTo(
                        "Its date was moved from 30 June 2018 to no settled day on 1 July 2018, 1 day after it was due");
        assertThat(WarnedPlans.types(found.get(1))).containsExactly("DueDateRevised");
    }

    @Test
    void a_warning_rests_only_on_what_was_known() {
        var reopened = WarnedPlans.warnings("leics-reopened", WarningKind.CLOSED_THEN_REOPENED, "")
                .at("/0/events/1/recordedAt")
                .asString();
        var before = Instant.parse(reopened).minusNanos(1000);

        assertThat(known(reopened).size()).isEqualTo(1);
        assertThat(known(before.toString()).size()).isZero();
    }

    private static JsonNode known(String knownAt) {
        return WarnedPlans.warnings("leics-reopened", WarningKind.CLOSED_THEN_REOPENED, "&knownAt=" + knownAt);
    }
}
