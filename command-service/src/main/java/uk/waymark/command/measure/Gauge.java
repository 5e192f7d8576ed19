package uk.waymark.command.measure;

import java.math.BigDecimal;
import uk.waymark.command.Refusals;
import uk.waymark.command.measure.MeasureRefusal.OutOfBounds;
import uk.waymark.command.measure.MeasureRefusal.TargetDoesNotFit;
import uk.waymark.events.measure.Better;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.Target;
import uk.waymark.events.measure.Unit;

/// What figures and targets a measure can have.
record Gauge(Unit unit, Better better) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    void check(Target target, Refusals refusals) {
        switch (target) {
            case Target.Value(var value) -> {
                refusals.addIf(better == Better.RANGE, new TargetDoesNotFit(better));
                check("target.value", value, refusals);
            }
            case Target.Between(var low, var high) -> {
                refusals.addIf(better != Better.RANGE, new TargetDoesNotFit(better));
                check("target.low", low, refusals);
                check("target.high", high, refusals);
            }
            case Target.NoneAgreed _ -> {
                // Fits every measure.
            }
        }
    }

    void check(Figure figure, Refusals refusals) {
        var field = switch (figure) {
            case Figure.Value _ -> "figure.value";
            case Figure.Share _ -> "figure.numerator";
        };
        check(field, figure.in(unit), refusals);
    }

    private void check(String field, BigDecimal value, Refusals refusals) {
        refusals.addIf(
                unit == Unit.PERCENT && (value.signum() < 0 || value.compareTo(ALL) > 0),
                new OutOfBounds(field, value));
    }
}
