package uk.waymark.command.measure;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.measure.MeasureFixture.EIGHT_AND_A_HALF;
import static uk.waymark.command.measure.MeasureFixture.SUMMER;
import static uk.waymark.command.measure.MeasureFixture.THIRTY_ONE;
import static uk.waymark.command.measure.MeasureFixture.VACANCIES;
import static uk.waymark.command.measure.MeasureFixture.measure;
import static uk.waymark.command.measure.MeasureFixture.read;
import static uk.waymark.command.measure.MeasureFixture.vacancies;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.command.measure.MeasureCommand.CorrectReading;
import uk.waymark.command.measure.MeasureCommand.RecordReading;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.MeasureEvent.ReadingCorrected;
import uk.waymark.events.measure.Period;

class RecordReadingTest {
    private static final Period AUTUMN = new Period(LocalDate.of(2018, 10, 1), LocalDate.of(2018, 12, 31));
    private static final Period SEPTEMBER = new Period(LocalDate.of(2018, 9, 1), LocalDate.of(2018, 9, 30));
    private static final Period WINTER = new Period(LocalDate.of(2018, 12, 1), LocalDate.of(2019, 2, 28));
    private final AggregateTestFixture<Measure> measure = measure();

    @Test
    void a_figure_is_read_for_a_period() {
        measure.given(vacancies()).when(reading(SUMMER, false)).expectEvents(read(SUMMER, false));
    }

    @Test
    void the_next_period_is_read_too() {
        measure.given(vacancies(), read(SUMMER, false))
                .when(reading(AUTUMN, false))
                .expectEvents(read(AUTUMN, false));
    }

    @Test
    void a_provisional_figure_becomes_final() {
        measure.given(vacancies(), read(SUMMER, true))
                .when(reading(SUMMER, false))
                .expectEvents(read(SUMMER, false));
    }

    @Test
    void a_final_figure_is_not_read_again() {
        measure.given(vacancies(), read(SUMMER, false))
                .when(reading(SUMMER, false))
                .expectException(conflict(
                                "period",
                                "2018-07-01 to 2018-09-30 is read already;"
                                        + " correct that reading or name another period.")
                        .showing(read(SUMMER, false)));
    }

    @Test
    void periods_do_not_overlap() {
        measure.given(vacancies(), read(SUMMER, true))
                .when(reading(SEPTEMBER, false))
                .expectException(conflict(
                        "period",
                        "2018-07-01 to 2018-09-30 is read already; correct that reading or name another period."));
    }

    @Test
    void a_period_is_over_when_it_is_read() {
        measure.given(vacancies())
                .when(reading(WINTER, false))
                .expectException(rule("period.to", "2018-12-01 to 2019-02-28 is not over; record it when it is."));
    }

    @Test
    void more_than_all_posts_cannot_be_vacant() {
        measure.given(vacancies())
                .when(new RecordReading(LEICESTERSHIRE, VACANCIES, SUMMER, new Figure.Share(255, 254), false, null))
                .expectException(rule("figure.numerator", "100.39 is no percentage; those are from 0 to 100."));
    }

    @Test
    void a_wrong_figure_is_corrected_and_stays_on_record() {
        measure.given(vacancies(), read(SUMMER, false))
                .when(correction(SUMMER))
                .expectEvents(corrected(THIRTY_ONE, EIGHT_AND_A_HALF));
    }

    @Test
    void a_corrected_figure_is_corrected_again() {
        measure.given(vacancies(), read(SUMMER, false), corrected(THIRTY_ONE, new Figure.Share(30, 254)))
                .when(correction(SUMMER))
                .expectEvents(corrected(new Figure.Share(30, 254), EIGHT_AND_A_HALF));
    }

    @Test
    void what_was_meant_is_a_figure_of_the_measure_too() {
        measure.given(vacancies(), read(SUMMER, false))
                .when(new CorrectReading(
                        LEICESTERSHIRE, VACANCIES, SUMMER, new Figure.Share(255, 254), "One team had been left out"))
                .expectException(rule("figure.numerator", "100.39 is no percentage; those are from 0 to 100."));
    }

    @Test
    void only_what_was_read_can_be_corrected() {
        measure.given(vacancies(), read(SUMMER, false))
                .when(correction(SEPTEMBER))
                .expectException(missing(
                        "period",
                        "There is no reading of 2018-09-01 to 2018-09-30 to correct;"
                                + " record it, or name a period that was read."));
    }

    private static RecordReading reading(Period period, boolean provisional) {
        return new RecordReading(LEICESTERSHIRE, VACANCIES, period, THIRTY_ONE, provisional, null);
    }

    private static CorrectReading correction(Period period) {
        return new CorrectReading(
                LEICESTERSHIRE, VACANCIES, period, EIGHT_AND_A_HALF, "Posts of one team had been counted twice");
    }

    private static ReadingCorrected corrected(Figure previous, Figure figure) {
        return new ReadingCorrected(
                LEICESTERSHIRE, VACANCIES, SUMMER, previous, figure, "Posts of one team had been counted twice");
    }
}
