package uk.waymark.command.measure;

import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import uk.waymark.command.Leicestershire;
import uk.waymark.command.Today;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.measure.Better;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.MeasureEvent.MeasureDefined;
import uk.waymark.events.measure.MeasureEvent.ReadingRecorded;
import uk.waymark.events.measure.MeasureId;
import uk.waymark.events.measure.Period;
import uk.waymark.events.measure.Unit;

/// The share of social work posts that are vacant, and what may have happened to it. It is the last day of 2018.
final class MeasureFixture {
    static final MeasureId VACANCIES = new MeasureId("leics-vacancy-rate");
    static final Period SUMMER = new Period(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 9, 30));
    static final Figure THIRTY_ONE = new Figure.Share(31, 254);
    static final Figure EIGHT_AND_A_HALF = new Figure.Value(new BigDecimal("8.5"));

    private MeasureFixture() {}

    /// @param elsewhere what other streams say
    static AggregateTestFixture<Measure> measure(WaymarkEvent... elsewhere) {
        var fixture = new AggregateTestFixture<>(Measure.class);
        fixture.registerInjectableResource(Leicestershire.history(elsewhere));
        fixture.registerInjectableResource(new Today(LocalDate.of(2018, 12, 31)));
        return fixture;
    }

    static MeasureDefined vacancies() {
        return defined(Unit.PERCENT, Better.LOW);
    }

    static MeasureDefined defined(Unit unit, Better better) {
        return new MeasureDefined(
                LEICESTERSHIRE,
                VACANCIES,
                "Vacant social work posts",
                "WF-VAC",
                unit,
                better,
                Cadence.QUARTERLY,
                List.of(),
                MAY);
    }

    static ReadingRecorded read(Period period, boolean provisional) {
        return new ReadingRecorded(LEICESTERSHIRE, VACANCIES, period, THIRTY_ONE, provisional, null);
    }
}
