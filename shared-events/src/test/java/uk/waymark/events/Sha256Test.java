package uk.waymark.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {
    private static final String ALL_DIGITS = "0123456789abcdef".repeat(4);

    @Test
    void it_is_64_hexadecimal_digits() {
        assertThat(new Sha256(ALL_DIGITS).value()).isEqualTo(ALL_DIGITS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", ":", "`", "g", "A", " "})
    void it_is_nothing_else(String wrong) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(wrong + ALL_DIGITS.substring(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(ALL_DIGITS.substring(1) + wrong));
    }

    @Test
    void it_is_neither_shorter_nor_longer() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(ALL_DIGITS.substring(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(ALL_DIGITS + "0"));
    }
}
