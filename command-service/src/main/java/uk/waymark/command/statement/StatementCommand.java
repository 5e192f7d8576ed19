package uk.waymark.command.statement;

import static uk.waymark.events.Capacity.CLERK;
import static uk.waymark.events.Capacity.DIRECTOR;
import static uk.waymark.events.Capacity.IMPROVEMENT_LEAD;
import static uk.waymark.events.Capacity.INTEGRATION_CLIENT;

import org.jspecify.annotations.Nullable;
import uk.waymark.command.MayBeSentBy;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.statement.StatementId;

/// All that can be asked of a statement. It takes effect on the day of the meeting, which the minute settles.
public sealed interface StatementCommand extends WaymarkCommand {
    StatementId id();

    @Override
    default String subject() {
        return id().value();
    }

    /// @param by who said it
    /// @param wording verbatim
    @MayBeSentBy({CLERK, IMPROVEMENT_LEAD, DIRECTOR, INTEGRATION_CLIENT})
    record RecordStatement(
            AuthorityCode authority,
            MinuteId minute,
            Ref ref,
            Role by,
            String wording,
            @Nullable Claim tally) implements StatementCommand, Creation {
        @Override
        public String idField() {
            return "ref";
        }

        @Override
        public StatementId id() {
            return StatementId.of(minute, ref);
        }
    }
}
