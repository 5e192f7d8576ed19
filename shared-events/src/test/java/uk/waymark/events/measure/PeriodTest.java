package uk.waymark.events.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate APRIL = LocalDate.of(2018, 4, 1);
    private static final Period MONTH = new Period(APRIL, APRIL.plusDays(29));

    @Test
    void it_may_be_one_day_and_ends_no_sooner() {
        assertThat(new Period(APRIL, APRIL)).hasToString("2018-04-01 to 2018-04-01");
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(APRIL, APRIL.minusDays(1)));
    }

    @Test
    void two_overlap_when_they_share_a_day() {
        var before = new Period(APRIL.minusDays(9), APRIL.minusDays(1));
        var touching = new Period(APRIL.minusDays(9), APRIL);

        assertThat(MONTH.overlaps(before)).isFalse();
        assertThat(before.overlaps(MONTH)).isFalse();
        assertThat(MONTH.overlaps(touching)).isTrue();
        assertThat(touching.overlaps(MONTH)).isTrue();
    }
}
