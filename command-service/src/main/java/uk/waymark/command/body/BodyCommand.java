package uk.waymark.command.body;

import static uk.waymark.events.Capacity.CLERK;
import static uk.waymark.events.Capacity.DIRECTOR;
import static uk.waymark.events.Capacity.IMPROVEMENT_LEAD;
import static uk.waymark.events.Capacity.INTEGRATION_CLIENT;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.EffectiveDate;
import uk.waymark.command.MayBeSentBy;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.BodyId;

/// All that can be asked of a board or committee.
public sealed interface BodyCommand extends WaymarkCommand {
    BodyId id();

    @Override
    default String subject() {
        return id().value();
    }

    @MayBeSentBy({CLERK, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record EstablishBody(
            AuthorityCode authority,
            BodyId id,
            String name,
            @Nullable BodyId parent,
            @EffectiveDate LocalDate effectiveOn)
            implements BodyCommand, Creation {}

    @MayBeSentBy({CLERK, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record ScheduleMeeting(
            AuthorityCode authority,
            BodyId id,
            Ref ref,
            Due due,
            @Nullable String title,
            @EffectiveDate LocalDate effectiveOn)
            implements BodyCommand {}

    /// @param meeting whose minutes they are
    /// @param confirmedAt the later meeting, whose day is when it takes effect
    @MayBeSentBy({CLERK, INTEGRATION_CLIENT})
    record ConfirmMinutes(
            AuthorityCode authority,
            BodyId id,
            Ref meeting,
            Ref confirmedAt,
            @Nullable String corrections) implements BodyCommand {}
}
