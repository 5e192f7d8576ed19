package uk.waymark.events.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {
    @ParameterizedTest
    @CsvSource({"PERCENT, 66.67", "RATE, 6666.67", "NUMBER, 0.67", "DAYS, 0.67"})
    void a_share_is_told_in_the_unit_of_its_measure(Unit unit, BigDecimal told) {
        assertThat(new Figure.Share(2, 3).in(unit)).isEqualTo(told);
    }

    @Test
    void a_share_may_be_none_of_something_but_not_of_nothing() {
        assertThat(new Figure.Share(0, 1).in(Unit.PERCENT)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure.Share(-1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Figure.Share(1, 0));
    }

    @Test
    void a_target_between_two_figures_names_the_lower_first() {
        assertThat(new Target.Between(BigDecimal.ONE, BigDecimal.ONE).low()).isOne();
        assertThatIllegalArgumentException().isThrownBy(() -> new Target.Between(BigDecimal.TEN, BigDecimal.ONE));
    }
}
