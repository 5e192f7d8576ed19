package uk.waymark.command.measure;

import static uk.waymark.events.Capacity.ACTION_OWNER;
import static uk.waymark.events.Capacity.BOARD_CHAIR;
import static uk.waymark.events.Capacity.DIRECTOR;
import static uk.waymark.events.Capacity.IMPROVEMENT_LEAD;
import static uk.waymark.events.Capacity.INTEGRATION_CLIENT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.EffectiveDate;
import uk.waymark.command.MayBeSentBy;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.measure.Better;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.MeasureId;
import uk.waymark.events.measure.Period;
import uk.waymark.events.measure.Target;
import uk.waymark.events.measure.Unit;

/// All that can be asked of a measure.
public sealed interface MeasureCommand extends WaymarkCommand {
    MeasureId id();

    @Override
    default String subject() {
        return id().value();
    }

    @MayBeSentBy({IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record DefineMeasure(
            AuthorityCode authority,
            MeasureId id,
            String name,
            @Nullable String code,
            Unit unit,
            Better better,
            Cadence cadence,
            List<ActionId> actions,
            @EffectiveDate LocalDate effectiveOn)
            implements MeasureCommand, Creation {}

    @MayBeSentBy({BOARD_CHAIR, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record SetTarget(
            AuthorityCode authority,
            MeasureId id,
            Target target,
            @Nullable MeetingId agreedAt,
            @EffectiveDate LocalDate effectiveOn)
            implements MeasureCommand {}

    /// @param provisional whether a final one is to come
    @MayBeSentBy({ACTION_OWNER, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record RecordReading(
            AuthorityCode authority,
            MeasureId id,
            Period period,
            Figure figure,
            @Nullable Boolean provisional,
            @Nullable String source)
            implements MeasureCommand {}

    /// @param reason what was wrong with the entry
    @MayBeSentBy({ACTION_OWNER, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record CorrectReading(AuthorityCode authority, MeasureId id, Period period, Figure figure, String reason)
            implements MeasureCommand {}
}
