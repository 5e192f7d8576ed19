package uk.waymark.query.warning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.action.ActionId;
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
import uk.waymark.query.Ledger;
import uk.waymark.query.Story;

/// Measures of 2018 of which a low figure is the better one.
record MeasureStory(Ledger ledger) {
    private static final LocalDate APRIL = LocalDate.of(2018, 4, 1);
    private static final Period SPRING = new Period(APRIL, LocalDate.of(2018, 6, 30));
    private static final Period SUMMER = new Period(LocalDate.of(2018, 7, 1), LocalDate.of(2018, 9, 30));
    private static final Figure ENTERED = new Figure.Share(1, 10);

    /// @param last what was read of the summer, once it was put right
    void read(String id, ActionId action, Target target, String last) {
        var measure = new MeasureId(id);
        var figure = new Figure.Value(new BigDecimal(last));
        ledger.record(new MeasureDefined(
                Story.LEICESTERSHIRE,
                measure,
                "Vacant posts",
                null,
                Unit.PERCENT,
                Better.LOW,
                Cadence.QUARTERLY,
                List.of(action),
                APRIL));
        ledger.record(new TargetSet(Story.LEICESTERSHIRE, measure, target, null, APRIL));
        ledger.record(new ReadingRecorded(Story.LEICESTERSHIRE, measure, SUMMER, ENTERED, false, null));
        ledger.record(
                new ReadingCorrected(Story.LEICESTERSHIRE, measure, SUMMER, ENTERED, figure, "It was entered wrongly"));
        ledger.record(new ReadingRecorded(
                Story.LEICESTERSHIRE, measure, SPRING, new Figure.Value(new BigDecimal("8.4")), false, null));
    }
}
