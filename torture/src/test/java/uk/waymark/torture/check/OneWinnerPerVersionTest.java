package uk.waymark.torture.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.waymark.torture.load.Action;
import uk.waymark.torture.load.Answer;
import uk.waymark.torture.load.Request;

class OneWinnerPerVersionTest {
    private static final Action CASELOADS = new Action("E10000018", "plan/1");
    private static final Answer LOST = new Answer(Request.progress(CASELOADS, "late"), 412, "{}");

    @Test
    void a_fight_that_some_win_and_some_lose_is_sound() {
        assertThat(findings(List.of(won("a", 1), won("b", 2), LOST), "a", "b")).isEmpty();
    }

    @Test
    void a_fight_that_nobody_wins_is_found() {
        assertThat(findings(List.of(LOST, LOST))).containsExactly("Nobody lost or nobody won " + CASELOADS);
    }

    @Test
    void a_fight_that_nobody_loses_is_found() {
        assertThat(findings(List.of(won("a", 1)), "a")).containsExactly("Nobody lost or nobody won " + CASELOADS);
    }

    @Test
    void two_winners_of_one_version_are_found() {
        assertThat(findings(List.of(won("a", 1), won("b", 1), LOST), "a"))
                .contains(CASELOADS + " version 1 was won by 2 clients", "b was answered with position 1 and is lost");
    }

    @Test
    void an_answer_that_is_neither_won_nor_lost_is_found() {
        var failed = new Answer(Request.progress(CASELOADS, "c"), 500, "{}");
        assertThat(findings(List.of(won("a", 1), failed, LOST), "a")).containsExactly("c was answered 500: {}");
    }

    @Test
    void a_winner_who_had_not_seen_the_version_before_is_found() {
        var blind = new Answer(Request.progress(CASELOADS, "b").ifMatch(0), 200, "{\"version\": 2, \"position\": 2}");
        assertThat(findings(List.of(won("a", 1), blind, LOST), "a", "b"))
                .containsExactly("b won version 2 though its caller had seen 0");
    }

    private static List<String> findings(List<Answer> answers, String... marks) {
        var entries = Stream.iterate(1, number -> number <= marks.length, number -> number + 1)
                .map(number -> new Ledger.Entry(
                        number, Instant.EPOCH, "id-" + number, CASELOADS, number, number, marks[number - 1], "{}"))
                .toList();
        return OneWinnerPerVersion.findings(answers, Ledger.of(entries));
    }

    private static Answer won(String mark, long number) {
        return new Answer(
                Request.progress(CASELOADS, mark), 200, "{\"version\": %1$d, \"position\": %1$d}".formatted(number));
    }
}
