package uk.waymark.torture.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NothingMissedTest {
    private static final List<String> THERE = List.of("a", "b", "c");

    @Test
    void who_saw_everything_in_order_missed_nothing() {
        assertThat(NothingMissed.findings(THERE, THERE)).isEmpty();
    }

    @Test
    void a_skipped_event_is_found() {
        assertThat(NothingMissed.findings(List.of("a", "c"), THERE)).containsExactly("1 of 3 events were skipped");
    }

    @Test
    void an_event_that_is_seen_again_is_found() {
        assertThat(NothingMissed.findings(List.of("a", "b", "b", "c"), THERE))
                .containsExactly("1 events were seen again");
    }

    @Test
    void events_out_of_order_are_found() {
        assertThat(NothingMissed.findings(List.of("b", "a", "c"), THERE))
                .containsExactly("Events were seen out of order");
    }
}
