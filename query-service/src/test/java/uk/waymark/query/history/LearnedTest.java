package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.events.RecordedEvent;

/// What was learned between two days, about the time up to an earlier one.
class LearnedTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2018, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 1);
    private static final LocalDate JULY = LocalDate.of(2018, 7, 1);

    private final Council council = new Council();
    private final OnePlan plan = new OnePlan(council.code());
    private RecordedEvent added;

    @BeforeEach
    void draft() {
        council.records(plan.drafted(FEBRUARY));
        added = council.records(plan.action("1").added(OnePlan.SOON, MARCH));
        council.records(plan.action("2").added(OnePlan.SOON, JULY));
    }

    @Test
    void what_was_learned_long_after_is_told_of_the_time_up_to_a_day() {
        var answer = council.asAt(MARCH).get(learned("from=2019-01-01&to=%s".formatted(recordedOn())));

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.at("/items/1/subject")).isEqualTo("ociap/1");
        assertThat(answer.at("/items/2")).isEmpty();
    }

    @Test
    void all_that_was_learned_by_now_is_told_without_an_end() {
        assertThat(council.asAt(MARCH).get(learned("from=2019-01-01")).at("/to"))
                .isEqualTo("2019-02-01");
        assertThat(council.asAt(MARCH)
                        .knownAt(added)
                        .get(learned("from=2019-01-01"))
                        .at("/to"))
                .isEqualTo(recordedOn().toString());
    }

    @Test
    void nothing_is_learned_after_the_moment_by_which_it_is_known() {
        var answer = council.knownAt(added).get(learned("to=" + recordedOn().plusDays(1)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/field")).isEqualTo("to");
    }

    private LocalDate recordedOn() {
        return LocalDate.ofInstant(added.recordedAt(), ZoneOffset.UTC);
    }

    private String learned(String parameters) {
        return plan.path() + "/changes?clock=RECORDED&" + parameters;
    }
}
