package uk.waymark.events.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// By which numbers others know an authority.
class NumbersTest {
    @Test
    void the_departments_has_three_digits() {
        assertThat(new DfeNumber("855").value()).isEqualTo("855");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "85", "8555", "85a", "855 "})
    void it_has_no_other_form(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new DfeNumber(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"80483", "8048311"})
    void ofsteds_has_five_to_seven_digits(String number) {
        assertThat(new OfstedUrn(number).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8048", "80483111", "8048x"})
    void and_no_other_form(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OfstedUrn(number));
    }
}
