package uk.waymark.events.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.minute.MinuteId;

/// All that can happen to a statement.
public sealed interface StatementEvent extends WaymarkEvent {
    StatementId id();

    @Override
    default String subject() {
        return id().value();
    }

    /// Somebody claimed something at a meeting, such as that eleven of 17 actions are green. Whether it was so is not
    /// said here.
    ///
    /// @param body before which it was said
    /// @param minute of the agenda item under which it was said
    /// @param ref told apart from the labels of the resolution and the refs of undertakings
    /// @param meetingOn the day of the meeting
    /// @param by who said it
    /// @param wording verbatim
    /// @param tally the figures in it, for comparison with the record; none when it has none
    record StatementRecorded(
            AuthorityCode authority,
            StatementId id,
            BodyId body,
            MinuteId minute,
            Ref ref,
            LocalDate meetingOn,
            Role by,
            String wording,
            @Nullable Tally tally)
            implements StatementEvent {
        @Override
        public LocalDate effectiveOn() {
            return meetingOn;
        }
    }
}
