package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.measure.Better;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.MeasureEvent.MeasureDefined;
import uk.waymark.events.measure.MeasureEvent.ReadingCorrected;
import uk.waymark.events.measure.MeasureEvent.ReadingRecorded;
import uk.waymark.events.measure.MeasureEvent.TargetSet;
import uk.waymark.events.measure.MeasureId;
import uk.waymark.events.measure.Period;
import uk.waymark.events.measure.Target;
import uk.waymark.events.measure.Unit;

class MeasureHistoryTest {
    private static final MeasureId VACANCIES = new MeasureId("vacancy-rate");
    private static final LocalDate APRIL = LocalDate.of(2018, 4, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2018, 10, 1);
    private static final LocalDate END_OF_JUNE = LocalDate.of(2018, 6, 30);
    private static final Period JUNE = new Period(LocalDate.of(2018, 6, 1), END_OF_JUNE);

    private final Council council = new Council();

    @BeforeEach
    void define() {
        council.records(new MeasureDefined(
                council.code(),
                VACANCIES,
                "Vacant social work posts",
                "WF-VAC",
                Unit.PERCENT,
                Better.LOW,
                Cadence.MONTHLY,
                List.of(),
                APRIL));
    }

    @Test
    void a_reading_entered_today_for_june_is_in_the_truth_of_june_and_not_in_its_knowledge() {
        var entered = read("12.2");

        assertThat(told(council.asAt(END_OF_JUNE), "/readings/0/figure/value")).isEqualTo("12.2");
        assertThat(told(council.asAt(END_OF_JUNE).knownBefore(entered), "/readings"))
                .isEqualTo("[]");
        assertThat(told(council.asAt(END_OF_JUNE.minusDays(1)), "/readings")).isEqualTo("[]");
    }

    @Test
    void before_it_was_corrected_the_wrong_figure_was_what_was_known() {
        read("12.2");
        var correction = council.records(new ReadingCorrected(
                council.code(), VACANCIES, JUNE, figure("12.2"), figure("11.4"), "One team was counted twice"));

        assertThat(told(council.asAt(END_OF_JUNE), "/readings/0/holds")).isEqualTo("false");
        assertThat(told(council.asAt(END_OF_JUNE), "/readings/1/figure/value")).isEqualTo("11.4");
        var before = council.asAt(END_OF_JUNE).knownBefore(correction);
        assertThat(told(before, "/readings/0/holds")).isEqualTo("true");
        assertThat(told(before, "/readings/1")).isEmpty();
    }

    @Test
    void a_target_is_the_one_in_force_on_that_day() {
        aimed("10", APRIL);
        var later = aimed("8", OCTOBER);

        assertThat(told(council.asAt(OCTOBER.minusDays(1)), "/target/target/value"))
                .isEqualTo("10");
        assertThat(told(council.asAt(OCTOBER), "/target/target/value")).isEqualTo("8");
        assertThat(told(council.asAt(OCTOBER).knownBefore(later), "/target/target/value"))
                .isEqualTo("10");
    }

    private RecordedEvent read(String value) {
        return council.records(new ReadingRecorded(council.code(), VACANCIES, JUNE, figure(value), false, null));
    }

    private RecordedEvent aimed(String value, LocalDate day) {
        return council.records(
                new TargetSet(council.code(), VACANCIES, new Target.Value(new BigDecimal(value)), null, day));
    }

    private static Figure figure(String value) {
        return new Figure.Value(new BigDecimal(value));
    }

    private static String told(Asked asked, String pointer) {
        return asked.get("/measures/" + VACANCIES).at(pointer);
    }
}
