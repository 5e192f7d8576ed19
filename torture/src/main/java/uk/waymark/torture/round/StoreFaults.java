package uk.waymark.torture.round;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import uk.waymark.torture.check.NothingMissed;
import uk.waymark.torture.reader.AwayReader;
import uk.waymark.torture.reader.AxonStore;
import uk.waymark.torture.reader.Numbered;
import uk.waymark.torture.site.Stores;

/// Stores that lose events to stalled writers, which the case of the stalls must find. Each can be tortured once.
public record StoreFaults(Stores stores) {

    /// A reader goes by position over a sequence.
    public Outcome readerOverSequence(int times) throws Exception {
        var url = stores.databaseUrl("numbered");
        return new StallingStore("Positions from a sequence", url, Numbered.in(url)).stall(times);
    }

    /// Axon's own JDBC store, with its default settings.
    public Outcome axonsStoreWithOldEvents(int times) throws Exception {
        var url = stores.databaseUrl("axon_old");
        return new StallingStore("Axon's JDBC store, back-dated events", url, AxonStore.ofOldEvents(url)).stall(times);
    }

    /// Axon's own JDBC store, whose minute for gaps is made shorter so that this need not wait for it.
    public Outcome axonsStoreWithReaderAway(int stalls) throws SQLException {
        var url = stores.databaseUrl("axon_away");
        var gapTimeout = Duration.ofMillis(50);
        var store = AxonStore.ofNewEvents(url, gapTimeout);
        var seen = new AwayReader(url, store, gapTimeout).stallWriters(stalls);
        try (var connection = DriverManager.getConnection(url)) {
            return new Outcome(
                    "Axon's JDBC store, %d writers stalled for longer than its gap timeout".formatted(stalls),
                    NothingMissed.findings(seen, store.all(connection)));
        }
    }
}
