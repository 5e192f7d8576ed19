package uk.waymark.command.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Refusal;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.measure.Better;
import uk.waymark.events.measure.MeasureEvent.ReadingRecorded;
import uk.waymark.events.measure.MeasureEvent.TargetSet;
import uk.waymark.events.measure.Period;

/// Why a command on a measure was turned down.
sealed interface MeasureRefusal extends Refusal {
    record NoSuchAction(int index, ActionId action) implements MeasureRefusal {}

    record NoSuchMeeting(MeetingId meeting) implements MeasureRefusal {}

    record NoSuchReading(Period period) implements MeasureRefusal {}

    record SameTarget(TargetSet current) implements MeasureRefusal {}

    record PeriodIsRead(ReadingRecorded current) implements MeasureRefusal {}

    record ActionRepeated(int index, ActionId action) implements MeasureRefusal {}

    record TargetDoesNotFit(Better better) implements MeasureRefusal {}

    record OutOfBounds(String path, BigDecimal value) implements MeasureRefusal {}

    record PeriodNotOver(Period period) implements MeasureRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NoSuchAction _, NoSuchMeeting _, NoSuchReading _ -> Kind.MISSING;
            case SameTarget _, PeriodIsRead _ -> Kind.CONFLICT;
            case ActionRepeated _, TargetDoesNotFit _, OutOfBounds _, PeriodNotOver _ -> Kind.RULE;
        };
    }

    @Override
    default String sentence() {
        return switch (this) {
            case NoSuchAction(var _, var action) ->
                "There is no action %s; add it first or leave it out.".formatted(action);
            case NoSuchMeeting(var meeting) ->
                "There is no meeting %s; schedule it first or leave it out.".formatted(meeting);
            case NoSuchReading(var period) ->
                "There is no reading of %s to correct; record it, or name a period that was read.".formatted(period);
            case SameTarget(var before) ->
                "That is the target since %s; give another one.".formatted(before.effectiveOn());
            case PeriodIsRead(var before) ->
                "%s is read already; correct that reading or name another period.".formatted(before.period());
            case ActionRepeated(var _, var action) -> "%s is named twice; name it once.".formatted(action);
            case TargetDoesNotFit(var better) ->
                better == Better.RANGE
                        ? "A measure that is best within a range aims for BETWEEN two figures."
                        : "A measure of which %s is better aims for one VALUE."
                                .formatted(better == Better.HIGH ? "more" : "less");
            case OutOfBounds(var _, var value) ->
                "%s is no percentage; those are from 0 to 100.".formatted(value.toPlainString());
            case PeriodNotOver(var period) -> "%s is not over; record it when it is.".formatted(period);
        };
    }

    @Override
    default @Nullable String field() {
        return switch (this) {
            case NoSuchAction(var index, var _) -> "actions[%d]".formatted(index);
            case ActionRepeated(var index, var _) -> "actions[%d]".formatted(index);
            case NoSuchMeeting _ -> "agreedAt";
            case NoSuchReading _, PeriodIsRead _ -> "period";
            case PeriodNotOver _ -> "period.to";
            case SameTarget _ -> "target";
            case TargetDoesNotFit _ -> "target.kind";
            case OutOfBounds(var path, var _) -> path;
        };
    }
}
