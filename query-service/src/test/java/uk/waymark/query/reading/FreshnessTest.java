package uk.waymark.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.waymark.query.Story;
import uk.waymark.query.TwoCouncils;

class FreshnessTest {
    private static final long LAST = TwoCouncils.LEDGER.last().position();

    @Test
    void every_answer_says_how_far_it_has_seen() {
        assertThat(TwoCouncils.SERVICE.get("/plans").header("Bookmark")).isEqualTo("*@" + LAST);
        assertThat(TwoCouncils.get("/plans").header("Bookmark")).isEqualTo("E10000018@" + LAST);
        assertThat(TwoCouncils.SERVICE.get("/authorities/E06000016").header("Bookmark"))
                .isEqualTo("E06000016@" + LAST);
    }

    @Test
    void a_bookmark_that_has_been_seen_is_answered_at_once() {
        assertThat(TwoCouncils.get("/plans?bookmark=E10000018@40").status()).isEqualTo(200);
        assertThat(TwoCouncils.get("/plans?bookmark=*@" + LAST).status()).isEqualTo(200);
    }

    @Test
    void a_bookmark_that_does_not_come_is_answered_with_when_to_ask_again() {
        var answer = TwoCouncils.get("/plans?bookmark=%s@%d".formatted(Story.LEICESTERSHIRE, LAST + 1));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.at("/detail")).contains("E10000018@" + (LAST + 1));
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        var first = TwoCouncils.get("/plans/leics-ociap");

        var second = TwoCouncils.SERVICE.get(
                "/plans/leics-ociap?authority=E10000018", "If-None-Match", first.header("ETag"));

        assertThat(second.status()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.header("Bookmark")).isEqualTo(first.header("Bookmark"));
    }
}
