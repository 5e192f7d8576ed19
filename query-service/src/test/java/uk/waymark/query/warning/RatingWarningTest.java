package uk.waymark.query.warning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatingWarningTest {
    @Test
    void green_without_evidence_is_flagged() {
        var found = WarnedPlans.warnings("leics-green", WarningKind.GREEN_WITHOUT_EVIDENCE, "");

        assertThat(WarnedPlans.refs(found)).containsExactly("1", "3", "5", "6");
        assertThat(found.at("/0/sentence").asString())
                .isEqualTo("Delivery is GREEN as at 1 May 2018, and no evidence backs it");
        assertThat(found.at("/1/sentence").asString())
                .isEqualTo("Delivery is GREEN as at 1 May 2018, and no evidence backs it since 1 September 2018");
        assertThat(found.at("/1/since").asString()).isEqualTo("2018-09-01");
        assertThat(WarnedPlans.types(found.get(1))).containsExactly("ActionRated", "EvidenceWithdrawn");
        assertThat(found.at("/2/dimension").asString()).isEqualTo("IMPACT");
        assertThat(found.at("/2/since").asString()).isEqualTo("2018-05-01");
    }

    @Test
    void green_is_flagged_on_the_days_on_which_no_evidence_backed_it() {
        assertThat(WarnedPlans.refs(
                        WarnedPlans.warnings("leics-green", WarningKind.GREEN_WITHOUT_EVIDENCE, "&asAt=2018-05-01")))
                .containsExactly("1", "2", "5", "6");
        assertThat(WarnedPlans.refs(
                        WarnedPlans.warnings("leics-green", WarningKind.GREEN_WITHOUT_EVIDENCE, "&asAt=2018-08-31")))
                .containsExactly("1", "5", "6");
        assertThat(WarnedPlans.refs(
                        WarnedPlans.warnings("leics-green", WarningKind.GREEN_WITHOUT_EVIDENCE, "&asAt=2018-04-30")))
                .isEmpty();
    }

    @Test
    void a_document_from_before_that_the_green_does_not_rest_on_does_not_back_it() {
        assertThat(WarnedPlans.refs(WarnedPlans.warnings("leics-green", WarningKind.GREEN_WITHOUT_EVIDENCE, "")))
                .contains("6")
                .doesNotContain("7");
    }

    @Test
    void what_was_added_or_reopened_of_late_need_not_be_rated_yet() {
        assertThat(WarnedPlans.refs(WarnedPlans.warnings("leics-unrated", WarningKind.NOT_RATED, "")))
                .doesNotContain("5", "6");
    }

    @Test
    void the_same_words_for_three_months_are_flagged() {
        var found = WarnedPlans.warnings("leics-words", WarningKind.SAME_WORDS, "");

        assertThat(WarnedPlans.refs(found)).containsExactly("1");
        assertThat(found.at("/0/sentence").asString())
                .isEqualTo("Delivery was rated 3 times in the same words from 1 January 2018 to 1 April 2018");
        assertThat(WarnedPlans.types(found.get(0))).containsExactly("ActionRated", "ActionRated", "ActionRated");
        assertThat(WarnedPlans.refs(WarnedPlans.warnings("leics-words", WarningKind.SAME_WORDS, "&asAt=2018-03-31")))
                .isEmpty();
    }

    @Test
    void a_rating_that_was_changed_and_changed_back_within_thirty_days_is_flagged() {
        var found = WarnedPlans.warnings("leics-flip", WarningKind.FLIP, "");

        assertThat(WarnedPlans.refs(found)).containsExactly("1");
        assertThat(found.at("/0/sentence").asString())
                .isEqualTo("Delivery went from GREEN to AMBER on 10 May 2018 and back to GREEN on 9 June 2018");
        assertThat(found.at("/0/since").asString()).isEqualTo("2018-06-09");
        assertThat(found.at("/0/events").size()).isEqualTo(3);
    }

    @Test
    void what_is_rated_by_its_own_lead_alone_is_flagged() {
        var found = WarnedPlans.warnings("leics-lead", WarningKind.RATED_BY_OWN_LEAD, "");

        assertThat(WarnedPlans.refs(found)).containsExactly("1");
        assertThat(found.at("/0/sentence").asString())
                .isEqualTo(
                        "All 2 ratings were recorded in the capacity of its lead, Clerk, and nobody else validated one");
        assertThat(found.at("/0/events").size()).isEqualTo(2);
    }

    @Test
    void an_open_action_without_a_rating_of_late_is_flagged() {
        var found = WarnedPlans.warnings("leics-unrated", WarningKind.NOT_RATED, "");

        assertThat(WarnedPlans.refs(found)).containsExactly("1", "3");
        assertThat(found.at("/0/sentence").asString()).isEqualTo("Never rated since it was added on 1 January 2018");
        assertThat(found.at("/1/sentence").asString())
                .isEqualTo("Last rated as at 1 October 2018, 93 days before 2 January 2019");
        assertThat(WarnedPlans.refs(WarnedPlans.warnings("leics-unrated", WarningKind.NOT_RATED, "&asAt=2019-01-01")))
                .containsExactly("1");
    }

    @Test
    void how_often_a_plan_is_reported_says_how_old_a_rating_may_be() {
        var found = WarnedPlans.warnings("leics-monthly", WarningKind.NOT_RATED, "");

        assertThat(WarnedPlans.refs(found)).containsExactly("2");
        assertThat(found.at("/0/sentence").asString())
                .isEqualTo("Last rated as at 1 December 2018, 32 days before 2 January 2019, while progress is"
                        + " reported monthly");
        assertThat(WarnedPlans.types(found.get(0))).containsExactly("ReportingCadenceSet", "ActionRated");
    }
}
