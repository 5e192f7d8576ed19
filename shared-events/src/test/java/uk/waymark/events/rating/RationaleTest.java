package uk.waymark.events.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RationaleTest {

    @ParameterizedTest
    @ValueSource(strings = {"on track okay", "0123456789", "a b c d e f g h i j", "Nid yw'n ddigon", "十分な進捗が見られる。"})
    void ten_visible_characters_are_enough(String words) {
        assertThat(new Rationale(words).value()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "          ",
                "on track",
                "a b c d e f g h i",
                "123456789\u00a0\u00a0",
                "123456789\u2003\u3000",
                "123456789\u200b\u200d\ufeff",
                "123456789\u00ad\u202e",
                "123456789\t\r\n\u0000",
                "123456789\u2028\u2029",
                "\u3164\u3164\u3164\u3164\u3164\u3164\u3164\u3164\u3164\u3164",
                "123456789\u2800\u2800",
                "123456789\u115f\u1160\uffa0",
                "123456789\u0301\ufe0f\u034f",
            })
    void blanks_and_characters_that_nobody_sees_do_not_count(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rationale(words))
                .withMessage("A rationale says why in at least 10 visible characters");
    }

    @Test
    void it_reads_as_it_was_written() {
        assertThat(new Rationale("Posts are advertised")).hasToString("Posts are advertised");
    }
}
