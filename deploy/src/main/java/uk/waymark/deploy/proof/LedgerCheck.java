package uk.waymark.deploy.proof;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import uk.waymark.events.authority.AuthorityCode;

/// Walks the whole ledger: every position, every chain and every hash, and where the ledger ends.
public final class LedgerCheck {
    private static final long REPORT_EVERY = 100_000;

    private final Map<AuthorityCode, Walk> walks = new HashMap<>();
    private final Consumer<String> progress;
    private long position;
    private Instant recordedAt = Instant.MIN;

    private LedgerCheck(Consumer<String> progress) {
        this.progress = progress;
    }

    /// @return what was found, as a sentence
    /// @throws Damaged at the first difference
    public static String of(LedgerReading ledger, Consumer<String> progress) throws SQLException, Damaged {
        var check = new LedgerCheck(progress);
        var end = ledger.position();
        ledger.<Damaged>all(event -> check.step(event, end));
        return check.end(end);
    }

    private void step(Bound event, long end) throws Damaged {
        if (event.event().position() != position + 1) {
            throw new Damaged("position %d: is missing; position %d comes after %d"
                    .formatted(position + 1, event.event().position(), position));
        }
        if (event.event().recordedAt().isBefore(recordedAt)) {
            throw new Damaged("position %d: was recorded at %s, before the event before it"
                    .formatted(event.event().position(), event.event().recordedAt()));
        }
        position++;
        recordedAt = event.event().recordedAt();
        walks.computeIfAbsent(event.event().authority(), Walk::new).step(event);
        if (position % REPORT_EVERY == 0) {
            progress.accept("%d of %d events are intact so far".formatted(position, end));
        }
    }

    private String end(long end) throws Damaged {
        if (position != end) {
            throw new Damaged("position %d: the events end there; the ledger's head is at %d".formatted(position, end));
        }
        return "%d events of %d authorities are intact".formatted(position, walks.size());
    }
}
