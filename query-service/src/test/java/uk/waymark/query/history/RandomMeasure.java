package uk.waymark.query.history;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.measure.Better;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.MeasureEvent;
import uk.waymark.events.measure.MeasureEvent.MeasureDefined;
import uk.waymark.events.measure.MeasureEvent.ReadingCorrected;
import uk.waymark.events.measure.MeasureEvent.ReadingRecorded;
import uk.waymark.events.measure.MeasureEvent.TargetSet;
import uk.waymark.events.measure.MeasureId;
import uk.waymark.events.measure.Period;
import uk.waymark.events.measure.Target;
import uk.waymark.events.measure.Unit;

/// What may happen next to one measure.
final class RandomMeasure {
    private final AuthorityCode council;
    private final MeasureId id;
    private final Chance chance;
    private final List<ReadingRecorded> readings = new ArrayList<>();

    RandomMeasure(AuthorityCode council, MeasureId id, Chance chance) {
        this.council = council;
        this.id = id;
        this.chance = chance;
    }

    MeasureDefined defined() {
        return new MeasureDefined(
                council,
                id,
                "Vacant social work posts",
                null,
                Unit.NUMBER,
                Better.LOW,
                Cadence.MONTHLY,
                List.of(),
                chance.day());
    }

    MeasureEvent next() {
        if (chance.oneIn(3)) {
            return new TargetSet(council, id, target(), null, chance.day());
        }
        return readings.isEmpty() || chance.oneIn(2) ? read() : correct(chance.of(readings));
    }

    private Target target() {
        return chance.oneIn(4) ? new Target.NoneAgreed(null) : new Target.Value(BigDecimal.valueOf(chance.from1To(9)));
    }

    /// For a period of its own, or finally for one that had a provisional reading.
    private ReadingRecorded read() {
        var first = chance.day();
        var period = readings.isEmpty() || chance.oneIn(2)
                ? new Period(first, chance.from(first))
                : chance.of(readings).period();
        readings.add(new ReadingRecorded(council, id, period, figure(), chance.oneIn(2), null));
        return readings.getLast();
    }

    private ReadingCorrected correct(ReadingRecorded wrong) {
        return new ReadingCorrected(
                council, id, wrong.period(), wrong.figure(), figure(), "One team was counted twice");
    }

    private Figure figure() {
        return chance.oneIn(2)
                ? new Figure.Value(BigDecimal.valueOf(chance.from1To(9)))
                : new Figure.Share(chance.from1To(9), 10);
    }
}
