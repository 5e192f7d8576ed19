package uk.waymark.command.ledger;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.waymark.command.StreamId;
import uk.waymark.command.ledger.LedgerRefusal.Current;

/// Which streams there are, and at what version.
@Component
class Streams {
    private final LedgerStorageEngine ledger;

    Streams(LedgerStorageEngine ledger) {
        this.ledger = ledger;
    }

    Optional<Current> find(StreamId stream) {
        return ledger.events(stream).stream()
                .reduce((_, later) -> later)
                .map(last -> new Current(stream.subject(), last.getType(), last.getSequenceNumber() + 1));
    }
}
