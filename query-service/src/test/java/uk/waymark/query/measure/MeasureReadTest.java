package uk.waymark.query.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.waymark.query.TwoCouncils;

class MeasureReadTest {
    private static final String VACANCIES = "/measures/leics-vacancy-rate";

    @Test
    void a_measure_tells_what_it_aims_for_today_and_aimed_for_before() {
        var measure = TwoCouncils.get(VACANCIES);

        assertThat(measure.at("/target/target/value")).isEqualTo("8.5");
        assertThat(measure.at("/target/agreedAt")).isEqualTo("leics-cfosc/2018-11-06");
        assertThat(measure.at("/targets/0/target/kind")).isEqualTo("NONE_AGREED");
        assertThat(measure.json().get("targets").size()).isEqualTo(2);
    }

    @Test
    void a_correction_leaves_the_wrong_figure_visible() {
        var measure = TwoCouncils.get(VACANCIES);

        assertThat(measure.at("/readings/0/figure/numerator")).isEqualTo("31");
        assertThat(measure.at("/readings/0/holds")).isEqualTo("false");
        assertThat(measure.at("/readings/1/figure/value")).isEqualTo("11.4");
        assertThat(measure.at("/readings/1/reason")).isEqualTo("Posts of one team had been counted twice");
        assertThat(measure.at("/readings/1/holds")).isEqualTo("true");
    }

    @Test
    void measures_are_listed_with_the_actions_whose_success_they_show() {
        var measures = TwoCouncils.get("/measures");

        assertThat(measures.json().get("items").size()).isEqualTo(1);
        assertThat(measures.at("/items/0/actions")).isEqualTo("[\"leics-ociap/3\"]");
        assertThat(measures.at("/items/0/version")).isEqualTo("5");
    }

    @Test
    void its_timeline_tells_what_happened_to_it() {
        assertThat(TwoCouncils.get(VACANCIES + "/timeline").json().get("items"))
                .extracting(entry -> entry.get("sentence").asString())
                .containsExactly(
                        "Defined, in percent, read quarterly: Vacant social work posts",
                        "No target agreed: until the workforce strategy is written",
                        "31 of 254, provisional, for 1 July 2018 to 30 September 2018",
                        "31 of 254 corrected to 11.4 for 1 July 2018 to 30 September 2018:"
                                + " Posts of one team had been counted twice",
                        "Aims for 8.5, agreed at leics-cfosc/2018-11-06");
    }
}
