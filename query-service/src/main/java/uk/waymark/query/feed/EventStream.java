package uk.waymark.query.feed;

import uk.waymark.events.RecordedEvent;
import uk.waymark.events.authority.AuthorityCode;

/// All events of one thing, such as an action or a minute.
public record EventStream(AuthorityCode authority, String subject) {
    public static EventStream of(RecordedEvent event) {
        return new EventStream(event.authority(), event.subject());
    }
}
