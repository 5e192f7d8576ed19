package uk.waymark.query.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.events.measure.Better;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.Target;
import uk.waymark.events.measure.Unit;

class MeasureWarningTest {
    @Test
    void green_while_what_was_read_last_misses_the_target_is_flagged() {
        var found = WarnedPlans.warnings("leics-measured", WarningKind.GREEN_WHILE_MEASURE_RED, "");

        assertThat(WarnedPlans.refs(found)).containsExactly("1", "5");
        assertThat(found.at("/0/sentence").asString())
                .isEqualTo(
                        "Delivery is GREEN as at 1 May 2018, and “Vacant posts” was 11.4 at 30 September 2018 against"
                                + " a target of 8.5");
        assertThat(found.at("/0/since").asString()).isEqualTo("2018-09-30");
        assertThat(WarnedPlans.types(found.get(0))).containsExactly("ActionRated", "TargetSet", "ReadingCorrected");
        assertThat(found.at("/1/dimension").asString()).isEqualTo("IMPACT");
    }

    @Test
    void green_is_not_flagged_as_at_a_day_when_what_had_been_read_met_the_target() {
        assertThat(WarnedPlans.warnings("leics-measured", WarningKind.GREEN_WHILE_MEASURE_RED, "&asAt=2018-09-29")
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "HIGH, 80, 79.99, true",
        "HIGH, 80, 80.00, false",
        "HIGH, 80, 81, false",
        "LOW, 8.5, 8.51, true",
        "LOW, 8.5, 8.50, false",
        "LOW, 8.5, 8, false",
        "RANGE, 8.5, 9, false"
    })
    void a_value_is_missed_by_a_worse_figure(Better better, BigDecimal value, BigDecimal figure, boolean missed) {
        assertThat(misses(new Target.Value(value), new Figure.Value(figure), better))
                .isEqualTo(missed);
    }

    @ParameterizedTest
    @CsvSource({"11.99, true", "12.00, false", "16, false", "16.01, true"})
    void a_range_is_missed_below_it_and_above_it(BigDecimal figure, boolean missed) {
        var range = new Target.Between(new BigDecimal("12"), new BigDecimal("16"));

        assertThat(misses(range, new Figure.Value(figure), Better.RANGE)).isEqualTo(missed);
    }

    @Test
    void a_share_is_compared_as_the_percentage_that_is_shown() {
        var tenth = new Target.Value(new BigDecimal("33.33"));

        assertThat(misses(tenth, new Figure.Share(1, 3), Better.LOW)).isFalse();
        assertThat(misses(tenth, new Figure.Share(2, 5), Better.LOW)).isTrue();
    }

    @Test
    void where_no_target_was_agreed_nothing_is_missed() {
        assertThat(misses(new Target.NoneAgreed(null), new Figure.Share(1, 3), Better.LOW))
                .isFalse();
    }

    private static boolean misses(Target target, Figure figure, Better better) {
        var day = LocalDate.of(2018, 6, 30);
        return Measured.misses(
                new Measured.Aim(1, target, day), new Measured.Reading(2, figure, day), Unit.PERCENT, better);
    }
}
