package uk.waymark.command.ledger;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.waymark.command.Refused;
import uk.waymark.command.StreamId;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.command.ledger.LedgerRefusal.AuthorityIsUnknown;
import uk.waymark.command.ledger.LedgerRefusal.Current;
import uk.waymark.command.ledger.LedgerRefusal.StreamIsMissing;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.authority.AuthorityEvent;

/// Which kind of stream each command is for. An id is unique over all kinds, so another kind's stream is not the one
/// that a caller means.
@Component
class StreamKinds {
    private static final String COMMANDS = "Command";
    private static final String EVENTS = "Event";

    private final Streams streams;

    StreamKinds(Streams streams) {
        this.streams = streams;
    }

    /// Such as `Plan` for all that `PlanCommand` holds.
    String of(WaymarkCommand command) {
        return of(command.getClass(), COMMANDS);
    }

    /// Such as `Plan` for all that `PlanEvent` holds.
    static String of(Class<? extends WaymarkEvent> event) {
        return of(event, EVENTS);
    }

    private static String of(Class<?> type, String suffix) {
        var all = type.getEnclosingClass().getSimpleName();
        return all.substring(0, all.length() - suffix.length());
    }

    void refuseUnlessOwn(WaymarkCommand command, Optional<Current> there) {
        if (there.isEmpty() || !there.get().kind().equals(of(command))) {
            refuseUnknownAuthority(command);
            throw new Refused(new StreamIsMissing(of(command), command.subject()));
        }
    }

    void refuseUnknownAuthority(WaymarkCommand command) {
        var authority = command.authority();
        if (streams.find(new StreamId(authority, AuthorityEvent.streamOf(authority)))
                .isEmpty()) {
            throw new Refused(new AuthorityIsUnknown(authority));
        }
    }
}
