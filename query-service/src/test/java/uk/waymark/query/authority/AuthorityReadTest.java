package uk.waymark.query.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.waymark.query.TwoCouncils;

class AuthorityReadTest {
    @Test
    void a_council_is_told_with_its_inspections_and_judgements_over_the_years() {
        var council = TwoCouncils.SERVICE.get("/authorities/E10000018");

        assertThat(council.at("/name")).isEqualTo("Leicestershire");
        assertThat(council.at("/dfeNumber")).isEqualTo("855");
        assertThat(council.at("/inspections/0/id")).isEqualTo("leics-self-2016");
        assertThat(council.at("/inspections/1/id")).isEqualTo("leics-sif-2016");
        assertThat(council.at("/judgements/1/area")).isEqualTo("overall");
        assertThat(council.at("/judgements/1/steps/0/inspection")).isEqualTo("leics-sif-2016");
    }

    @Test
    void all_councils_are_listed() {
        assertThat(TwoCouncils.SERVICE.get("/authorities").json().get("items").size())
                .isEqualTo(2);
    }
}
