package uk.waymark.query.timeline;

import java.util.Locale;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.MeasureEvent;
import uk.waymark.events.measure.MeasureEvent.MeasureDefined;
import uk.waymark.events.measure.MeasureEvent.ReadingCorrected;
import uk.waymark.events.measure.MeasureEvent.ReadingRecorded;
import uk.waymark.events.measure.MeasureEvent.TargetSet;
import uk.waymark.events.measure.Period;
import uk.waymark.events.measure.Target;

/// What happened to a measure, in a sentence.
final class MeasureSentence {
    private MeasureSentence() {}

    static String of(MeasureEvent event) {
        return switch (event) {
            case MeasureDefined defined ->
                "Defined, in %s, read %s: %s"
                        .formatted(English.words(defined.unit()), English.words(defined.cadence()), defined.name());
            case TargetSet set -> "%s%s".formatted(aim(set.target()), English.after(", agreed at ", set.agreedAt()));
            case ReadingRecorded reading ->
                "%s%s for %s%s"
                        .formatted(
                                figure(reading.figure()),
                                reading.provisional() ? ", provisional," : "",
                                period(reading.period()),
                                English.after(": ", reading.source()));
            case ReadingCorrected corrected ->
                "%s corrected to %s for %s: %s"
                        .formatted(
                                figure(corrected.previous()),
                                figure(corrected.figure()),
                                period(corrected.period()),
                                corrected.reason());
        };
    }

    private static String aim(Target target) {
        return switch (target) {
            case Target.Value(var value) -> "Aims for %s".formatted(value.toPlainString());
            case Target.Between(var low, var high) ->
                "Aims for %s to %s".formatted(low.toPlainString(), high.toPlainString());
            case Target.NoneAgreed(var words) -> "No target agreed%s".formatted(English.after(": ", words));
        };
    }

    private static String figure(Figure figure) {
        return switch (figure) {
            case Figure.Value(var value) -> value.toPlainString();
            case Figure.Share(var numerator, var denominator) ->
                String.format(Locale.UK, "%d of %d", numerator, denominator);
        };
    }

    private static String period(Period period) {
        return "%s to %s".formatted(English.day(period.from()), English.day(period.to()));
    }
}
