package uk.waymark.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RoleTest {
    @Test
    void it_reads_as_it_was_written() {
        assertThat(new Role("Head of Service")).hasToString("Head of Service");
    }

    @Test
    void it_says_something_and_not_too_much() {
        assertThat(new Role("x".repeat(200)).value()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> new Role(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Role("x".repeat(201)));
    }
}
