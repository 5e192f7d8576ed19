package uk.waymark.events.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.events.EventJson;

class AuthorityCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"E10000018", "W06000015", "S12000036", "N09000003"})
    void a_council_of_any_of_the_four_countries_has_one(String code) {
        assertThat(new AuthorityCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "855", "e10000018", "X10000018", "E1000001", "E100000180", " E10000018", "E١٠٠٠٠٠١٨"})
    void anything_else_is_refused_with_an_example(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AuthorityCode(code))
                .withMessageContaining("E10000018");
    }

    @Test
    void it_is_plain_text_in_json() {
        assertThat(EventJson.mapper().writeValueAsString(new AuthorityCode("E10000018")))
                .isEqualTo("\"E10000018\"");
    }
}
