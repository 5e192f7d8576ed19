package uk.waymark.events.measure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.MeetingId;

/// All that can happen to a measure.
public sealed interface MeasureEvent extends WaymarkEvent {
    MeasureId id();

    @Override
    default String subject() {
        return id().value();
    }

    /// It was settled what is counted, and how.
    ///
    /// @param code that of a list of measures, such as `WF-VAC`
    /// @param cadence how often it is read
    /// @param actions those whose success it shows
    record MeasureDefined(
            AuthorityCode authority,
            MeasureId id,
            String name,
            @Nullable String code,
            Unit unit,
            Better better,
            Cadence cadence,
            List<ActionId> actions,
            LocalDate effectiveOn)
            implements MeasureEvent {
        public MeasureDefined {
            actions = List.copyOf(actions);
        }
    }

    /// It was agreed what to aim for, or that nothing is.
    ///
    /// @param agreedAt the meeting that agreed it; none when no meeting did
    record TargetSet(
            AuthorityCode authority,
            MeasureId id,
            Target target,
            @Nullable MeetingId agreedAt,
            LocalDate effectiveOn) implements MeasureEvent {}

    /// A figure for one period. It describes the last day of the period.
    ///
    /// @param provisional whether a final one is to come
    /// @param source where it was published; none when that is not said
    record ReadingRecorded(
            AuthorityCode authority,
            MeasureId id,
            Period period,
            Figure figure,
            boolean provisional,
            @Nullable String source)
            implements MeasureEvent {
        @Override
        public LocalDate effectiveOn() {
            return period.to();
        }
    }

    /// A figure had been entered wrongly. What was entered stays on record, and this is what was meant all along.
    ///
    /// @param previous the figure as it was entered or corrected last
    /// @param reason what was wrong with it
    record ReadingCorrected(
            AuthorityCode authority, MeasureId id, Period period, Figure previous, Figure figure, String reason)
            implements MeasureEvent {
        @Override
        public LocalDate effectiveOn() {
            return period.to();
        }
    }
}
