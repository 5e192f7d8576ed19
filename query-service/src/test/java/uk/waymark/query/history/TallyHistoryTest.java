package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.events.rating.Dimension.DELIVERY;
import static uk.waymark.events.rating.Direction.IMPROVING;
import static uk.waymark.events.rating.Direction.STEADY;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.events.Due;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.action.Closure;
import uk.waymark.events.rating.RatingCode;

class TallyHistoryTest {
    private static final RatingCode RED = new RatingCode("RED");
    private static final RatingCode AMBER = new RatingCode("AMBER");
    private static final YearMonth MAY = YearMonth.of(2018, 5);

    private final Council council = new Council();
    private final OnePlan plan = new OnePlan(council.code());
    private final OneAction caseloads = plan.action("1");
    private final OneAction supervision = plan.action("2");

    @BeforeEach
    void add() {
        council.records(plan.drafted(MAY.atDay(1)));
        council.records(caseloads.added(new Due.On(MAY.atDay(10), null), MAY.atDay(2)));
        council.records(supervision.added(OnePlan.SOON, MAY.atDay(4)));
    }

    @Test
    void on_each_day_of_a_month_every_action_is_counted_once() {
        ratedAndClosed();

        for (var day = MAY.atDay(1); !day.isAfter(MAY.atEndOfMonth()); day = day.plusDays(1)) {
            var told = council.asAt(day).get(plan.path()).json();
            var tally = told.at("/tallies/DELIVERY");
            var rated =
                    tally.get("ratings").valueStream().mapToInt(n -> n.asInt()).sum();
            var directed = tally.get("directions")
                    .valueStream()
                    .mapToInt(n -> n.asInt())
                    .sum();
            assertThat(rated + tally.get("unrated").asInt())
                    .as("on %s", day)
                    .isEqualTo(told.get("actions").asInt())
                    .isEqualTo(council.asAt(day)
                            .get(plan.path() + "/actions")
                            .json()
                            .get("items")
                            .size());
            assertThat(directed).as("on %s", day).isEqualTo(rated);
        }
    }

    @Test
    void a_plan_counts_its_actions_as_they_stood_on_that_day() {
        ratedAndClosed();

        assertThat(ratings(MAY.atDay(1))).isEqualTo("{\"RED\":0,\"AMBER\":0,\"GREEN\":0}");
        assertThat(ratings(MAY.atDay(14))).isEqualTo("{\"RED\":1,\"AMBER\":0,\"GREEN\":0}");
        assertThat(ratings(MAY.atDay(21))).isEqualTo("{\"RED\":0,\"AMBER\":1,\"GREEN\":0}");
        assertThat(count("actions", MAY.atDay(3))).isEqualTo("1");
        assertThat(count("overdue", MAY.atDay(10))).isEqualTo("0");
        assertThat(count("overdue", MAY.atDay(11))).isEqualTo("1");
        assertThat(count("overdue", MAY.atDay(28))).isEqualTo("0");
        assertThat(count("closed", MAY.atDay(27))).isEqualTo("0");
        assertThat(count("closed", MAY.atDay(28))).isEqualTo("1");
    }

    @Test
    void a_plan_counts_its_actions_by_what_was_known() {
        var closed = ratedAndClosed();

        var before = council.asAt(MAY.atEndOfMonth()).knownBefore(closed).get(plan.path());

        assertThat(before.at("/closed")).isEqualTo("0");
        assertThat(before.at("/overdue")).isEqualTo("1");
    }

    /// @return the closure
    private RecordedEvent ratedAndClosed() {
        council.records(caseloads.rated(DELIVERY, RED, STEADY, MAY.atDay(14)));
        council.records(caseloads.rated(DELIVERY, RED, AMBER, IMPROVING, MAY.atDay(21)));
        return council.records(caseloads.closed(Closure.EMBEDDED, MAY.atDay(28)));
    }

    private String ratings(LocalDate day) {
        return council.asAt(day).get(plan.path()).at("/tallies/DELIVERY/ratings");
    }

    private String count(String what, LocalDate day) {
        return council.asAt(day).get(plan.path()).at("/" + what);
    }
}
