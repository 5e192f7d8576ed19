package uk.waymark.command.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.command.Refusals;
import uk.waymark.command.Refused;
import uk.waymark.command.measure.MeasureRefusal.NoSuchReading;
import uk.waymark.command.measure.MeasureRefusal.PeriodIsRead;
import uk.waymark.command.measure.MeasureRefusal.PeriodNotOver;
import uk.waymark.events.measure.MeasureEvent.ReadingCorrected;
import uk.waymark.events.measure.MeasureEvent.ReadingRecorded;
import uk.waymark.events.measure.Period;

/// The readings of one measure, as they are taken to be now.
final class Readings {
    private final List<ReadingRecorded> read = new ArrayList<>();

    /// Periods do not overlap, but what was provisional becomes final.
    void check(Period period, boolean provisional, LocalDate today, Refusals refusals) {
        refusals.addIf(period.to().isAfter(today), new PeriodNotOver(period));
        read.stream()
                .filter(before -> before.period().overlaps(period))
                .filter(before ->
                        provisional || !before.provisional() || !before.period().equals(period))
                .forEach(before -> refusals.add(new PeriodIsRead(before)));
    }

    /// @throws Refused when there is none of that period
    ReadingRecorded of(Period period) {
        return read.stream()
                .filter(before -> before.period().equals(period))
                .findFirst()
                .orElseThrow(() -> new Refused(new NoSuchReading(period)));
    }

    void remember(ReadingRecorded recorded) {
        read.removeIf(before -> before.period().equals(recorded.period()));
        read.add(recorded);
    }

    void remember(ReadingCorrected corrected) {
        read.replaceAll(before -> before.period().equals(corrected.period())
                ? new ReadingRecorded(
                        before.authority(),
                        before.id(),
                        before.period(),
                        corrected.figure(),
                        before.provisional(),
                        before.source())
                : before);
    }
}
