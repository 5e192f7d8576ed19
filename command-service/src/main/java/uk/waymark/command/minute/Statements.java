package uk.waymark.command.minute;

import java.util.Optional;
import uk.waymark.command.History;
import uk.waymark.command.StreamId;
import uk.waymark.events.Ref;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.statement.StatementEvent.StatementRecorded;
import uk.waymark.events.statement.StatementId;

/// The statements recorded against one minute. What else is called something within the minute is called otherwise, for
/// its follow-up would have the statement's id.
record Statements(AuthorityCode authority, MinuteId minute, History history) {

    Optional<StatementRecorded> called(Ref ref) {
        var stream = new StreamId(authority, StatementId.of(minute, ref).value());
        return history.first(stream, StatementRecorded.class);
    }
}
