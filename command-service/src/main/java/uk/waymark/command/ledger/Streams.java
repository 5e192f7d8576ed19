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
        var known = ledger.known(stream);
        return known.version() == 0
                ? Optional.empty()
                : Optional.of(
                        new Current(stream.subject(), known.events().getLast().getType(), known.version()));
    }
}
