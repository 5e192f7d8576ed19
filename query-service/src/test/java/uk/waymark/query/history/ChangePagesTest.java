package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.query.RunningService.Answer;

class ChangePagesTest {
    private static final LocalDate DRAFTED = LocalDate.of(2018, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 1);

    private final Council council = new Council();
    private final OnePlan plan = new OnePlan(council.code());

    @BeforeEach
    void draft() {
        council.records(plan.drafted(DRAFTED));
        council.records(plan.action("1").added(OnePlan.SOON, MARCH));
        council.records(plan.action("2").added(OnePlan.SOON, MARCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EFFECTIVE", "RECORDED"})
    void a_late_entry_between_two_pages_shows_nothing_twice_and_leaves_nothing_out(String clock) {
        var first = page(clock, "");
        council.records(plan.action("3").added(OnePlan.SOON, DRAFTED));

        var second = page(clock, "&cursor=" + first.at("/next"));

        assertThat(first.at("/items/1/subject")).isEqualTo("ociap/1");
        assertThat(second.at("/items/0/subject")).isEqualTo("ociap/2");
    }

    private Answer page(String clock, String cursor) {
        var answer = council.get(plan.path() + "/changes?limit=2&clock=" + clock + cursor);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
