package uk.waymark.query.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FigureReadTest {
    @Test
    void what_was_closed_in_march_counts_in_march_only_however_long_ago_it_was_opened() {
        assertThat(acts("closed"))
                .containsEntry("2018-03", 1L)
                .containsEntry("2018-02", 0L)
                .containsEntry("2018-04", 0L);
        assertThat(acts("opened")).containsEntry("2016-02", 2L).containsEntry("2018-03", 0L);
        assertThat(atEnd("closedAtEnd", "2018-02-28")).isEqualTo(1);
        assertThat(atEnd("closedAtEnd", "2018-03-31")).isEqualTo(2);
    }

    @Test
    void a_reopened_action_keeps_and_counts_its_first_closure() {
        assertThat(acts("closed")).containsEntry("2017-05", 1L).containsEntry("2018-11", 1L);
        assertThat(acts("reopened")).containsEntry("2018-04", 1L);
        assertThat(atEnd("closedAtEnd", "2017-05-31")).isEqualTo(1);
        assertThat(atEnd("closedAtEnd", "2018-04-30")).isEqualTo(1);
    }

    @Test
    void a_closure_that_was_not_known_yet_does_not_count() {
        var before = CountedPlan.LAST_CLOSURE.recordedAt().minusNanos(1000);

        assertThat(CountedPlan.figures("&from=2018-11-01&to=2018-11-30&knownAt=" + before)
                        .at("/0/closed")
                        .asInt())
                .isZero();
        assertThat(CountedPlan.figures(
                                "&from=2018-11-01&to=2018-11-30&knownAt=" + CountedPlan.LAST_CLOSURE.recordedAt())
                        .at("/0/closed")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_date_that_was_moved_to_a_later_day_slipped_in_the_month_in_which_that_took_effect() {
        assertThat(acts("slipped"))
                .containsEntry("2017-02", 1L)
                .containsEntry("2017-03", 0L)
                .containsEntry("2018-01", 1L)
                .containsEntry("2018-02", 0L);
    }

    @Test
    void what_is_overdue_at_the_end_is_told_by_the_date_that_held_then() {
        assertThat(atEnd("overdue", "2017-03-31")).isZero();
        assertThat(atEnd("overdue", "2017-04-30")).isZero();
        assertThat(atEnd("overdue", "2017-05-01")).isEqualTo(1);
        assertThat(atEnd("overdue", "2017-08-31")).isZero();
        // By the board's next meeting, which was announced in December for the 20th of January.
        assertThat(atEnd("overdue", "2018-01-20")).isZero();
        assertThat(atEnd("overdue", "2018-01-21")).isEqualTo(1);
        assertThat(atEnd("overdue", "2018-01-31")).isZero();
    }

    @Test
    void days_at_a_rating_are_those_of_the_period_on_which_an_action_was_not_closed() {
        var january = CountedPlan.figures("&from=2017-01-01&to=2017-02-28");

        assertThat(january.at("/0/daysAtRating/DELIVERY").toString()).isEqualTo("{\"RED\":21,\"AMBER\":0,\"GREEN\":0}");
        assertThat(january.at("/1/daysAtRating/DELIVERY").toString()).isEqualTo("{\"RED\":0,\"AMBER\":28,\"GREEN\":0}");
        // From the 1st of May to the 9th, since it was closed on the 10th; the other from the first day to the last.
        assertThat(CountedPlan.figures("&from=2017-05-01&to=2017-05-31")
                        .at("/0/daysAtRating/DELIVERY")
                        .toString())
                .isEqualTo("{\"RED\":0,\"AMBER\":31,\"GREEN\":9}");
        assertThat(january.at("/0/daysAtRating/IMPACT").toString())
                .isEqualTo("{\"RED\":0,\"AMBER\":0,\"GREEN\":0,\"BLUE\":0}");
    }

    @Test
    void the_median_age_is_that_of_actions_that_are_open_at_the_end() {
        assertThat(CountedPlan.figures("&from=2016-01-10&to=2016-01-31")
                        .at("/0/medianAgeDays")
                        .isNull())
                .isTrue();
        assertThat(CountedPlan.figures("&to=2016-02-11&by=year")
                        .at("/0/medianAgeDays")
                        .asDouble())
                .isEqualTo(10);
        // Three were open, of 370, 370 and 35 days, and after a closure two.
        assertThat(CountedPlan.figures("&to=2017-02-05&by=year")
                        .at("/1/medianAgeDays")
                        .asDouble())
                .isEqualTo(370);
        assertThat(CountedPlan.figures("&to=2017-05-11&by=year")
                        .at("/1/medianAgeDays")
                        .asDouble())
                .isEqualTo((465 + 130) / 2.0);
    }

    @Test
    void days_at_a_rating_are_the_same_in_the_replay_however_often_an_action_was_closed() {
        var figures = CountedPlan.figures("&to=2018-12-31&by=year");

        assertThat(figures.valueStream()
                        .mapToLong(
                                year -> year.at("/daysAtRating/DELIVERY/GREEN").asLong())
                        .sum())
                .isEqualTo(CountedPlan.days("leics-counted", "2", "&asAt=2019-01-01")
                        .get("GREEN")
                        .asLong())
                // From the 1st of May to the 9th, and from the 1st of April to the 19th of November.
                .isEqualTo(9 + 233);
    }

    @Test
    void under_another_scheme_what_it_has_no_word_for_counts_as_the_nearest() {
        var january = CountedPlan.of("leics-blue", "&from=2018-01-01&to=2018-01-31&scheme=RAG-3");

        assertThat(january.at("/0/tallies/DELIVERY/scheme").asString()).isEqualTo("RAG-3");
        assertThat(january.at("/0/tallies/DELIVERY/ratings").toString())
                .isEqualTo("{\"RED\":0,\"AMBER\":0,\"GREEN\":1}");
        assertThat(january.at("/0/daysAtRating/DELIVERY").toString())
                .isEqualTo("{\"RED\":0,\"AMBER\":10,\"GREEN\":11}");
        assertThat(CountedPlan.days("leics-blue", "1", "&asAt=2018-02-01&scheme=RAG-3")
                        .toString())
                .isEqualTo("{\"AMBER\":10,\"GREEN\":11}");
        assertThat(CountedPlan.days("leics-blue", "1", "&asAt=2018-02-01").toString())
                .isEqualTo("{\"AMBER\":10,\"GREEN\":5,\"BLUE\":6}");
    }

    @Test
    void what_is_complete_is_neither_open_nor_closed() {
        assertThat(acts("completed")).containsEntry("2017-08", 1L);
        assertThat(atEnd("completeAtEnd", "2017-08-31")).isEqualTo(1);
        assertThat(atEnd("open", "2017-08-31")).isEqualTo(1);
    }

    @Test
    void periods_are_those_of_the_calendar_cut_by_the_first_and_the_last_day() {
        var quarters = CountedPlan.figures("&by=quarter");

        assertThat(quarters.size()).isEqualTo(13);
        assertThat(quarters.at("/0/from").asString()).isEqualTo("2016-01-10");
        assertThat(quarters.at("/0/to").asString()).isEqualTo("2016-03-31");
        assertThat(quarters.at("/1/from").asString()).isEqualTo("2016-04-01");
        assertThat(quarters.at("/12/from").asString()).isEqualTo("2019-01-01");
        assertThat(quarters.at("/12/to").asString()).isEqualTo("2019-01-02");
        assertThat(CountedPlan.figures("&by=year").size()).isEqualTo(4);
        assertThat(CountedPlan.figures("&asAt=2018-02-10").at("/25/to").asString())
                .isEqualTo("2018-02-10");
    }

    @Test
    void a_plan_without_actions_has_figures_too() {
        var empty = CountedPlan.of("leics-empty", "&by=year").get(0);

        assertThat(empty.at("/open").asInt()).isZero();
        assertThat(empty.at("/tallies/DELIVERY/unrated").asInt()).isZero();
        assertThat(empty.at("/medianAgeDays").isNull()).isTrue();
    }

    private static Map<String, Long> acts(String figure) {
        return CountedPlan.figures("")
                .valueStream()
                .collect(Collectors.toMap(
                        period -> period.get("from").asString().substring(0, 7),
                        period -> period.get(figure).asLong()));
    }

    private static int atEnd(String figure, String day) {
        return CountedPlan.figures("&from=%1$s&to=%1$s".formatted(day))
                .at("/0/" + figure)
                .asInt();
    }
}
