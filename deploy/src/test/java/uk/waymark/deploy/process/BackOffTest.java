package uk.waymark.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackOffTest {
    private final BackOff backOff = new BackOff();

    @Test
    void waits_longer_each_time_and_then_gives_up() {
        assertThat(backOff.died(false)).get().hasToString("PT0.25S");
        assertThat(backOff.died(false)).get().hasToString("PT0.5S");
        assertThat(backOff.died(false)).get().hasToString("PT1S");
        assertThat(backOff.died(false)).isEmpty();
    }

    @Test
    void a_program_that_had_worked_is_always_started_again() {
        backOff.died(false);
        backOff.died(false);
        backOff.died(false);

        assertThat(backOff.died(true)).get().hasToString("PT0.25S");
        assertThat(backOff.died(false)).get().hasToString("PT0.5S");
    }
}
