package uk.waymark.torture.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.torture.load.Action;
import uk.waymark.torture.load.Answer;
import uk.waymark.torture.load.Request;

class EveryAnswerHoldsTest {
    private static final Action CASELOADS = new Action("E10000018", "plan/1");
    private static final Instant MORNING = Instant.parse("2019-06-03T09:00:00Z");

    @Test
    void what_was_answered_and_is_there_holds() {
        assertThat(findings(List.of(done("a", 1), done("b", 2)), recorded("a", 1), recorded("b", 2)))
                .isEmpty();
    }

    @Test
    void an_answer_whose_event_is_gone_is_found() {
        assertThat(findings(List.of(done("a", 1), done("b", 2)), recorded("a", 1)))
                .containsExactly("b was answered with position 2 and is lost");
    }

    @Test
    void a_command_that_nobody_answered_may_be_there_or_not() {
        assertThat(findings(
                        List.of(done("a", 1), unanswered("b"), unanswered("c")), recorded("a", 1), recorded("b", 2)))
                .isEmpty();
    }

    @Test
    void a_command_that_nobody_answered_and_that_is_there_twice_is_found() {
        assertThat(findings(List.of(unanswered("a")), recorded("a", 1), recorded("a", 2)))
                .containsExactly("a is there 2 times");
    }

    @Test
    void what_nobody_asked_for_is_found() {
        assertThat(findings(List.of(done("a", 1)), recorded("a", 1), recorded("of its own accord", 2)))
                .containsExactly("Nobody asked for what is at position 2: {}");
    }

    @Test
    void a_position_that_is_left_out_is_found() {
        assertThat(findings(List.of(done("a", 2)), recorded("a", 2))).contains("There is no position 1");
    }

    @Test
    void a_version_that_is_left_out_is_found() {
        var second = new Ledger.Entry(1, MORNING, "id", CASELOADS, 1, 2, "a", "{}");
        assertThat(findings(List.of(unanswered("a")), second))
                .containsExactly(CASELOADS + " has version 2 where 1 belongs");
    }

    @Test
    void a_moment_of_recording_that_goes_back_is_found() {
        var earlier = new Ledger.Entry(2, MORNING.minusNanos(1_000), "id", CASELOADS, 2, 2, "b", "{}");
        assertThat(findings(List.of(done("a", 1), done("b", 2)), recorded("a", 1), earlier))
                .containsExactly("Position 2 was recorded before the one that it follows");
    }

    private static List<String> findings(List<Answer> answers, Ledger.Entry... entries) {
        return EveryAnswerHolds.findings(answers, Ledger.of(List.of(entries)));
    }

    private static Ledger.Entry recorded(String mark, long number) {
        return new Ledger.Entry(number, MORNING, "id-" + number, CASELOADS, number, number, mark, "{}");
    }

    private static Answer done(String mark, long number) {
        return new Answer(
                Request.progress(CASELOADS, mark), 200, "{\"version\": %1$d, \"position\": %1$d}".formatted(number));
    }

    private static Answer unanswered(String mark) {
        return new Answer(Request.progress(CASELOADS, mark), 0, "");
    }
}
