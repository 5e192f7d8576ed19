package uk.waymark.benchmarks.aging;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import uk.waymark.benchmarks.appending.LedgerStore;
import uk.waymark.benchmarks.council.Councils;
import uk.waymark.benchmarks.database.Database;
import uk.waymark.benchmarks.database.EventCount;
import uk.waymark.benchmarks.filling.Filling;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.Scale;
import uk.waymark.benchmarks.measure.Turns;
import uk.waymark.benchmarks.measure.Writers;
import uk.waymark.command.feed.LedgerPages;
import uk.waymark.events.EventChain;
import uk.waymark.events.RecordedEvent;

/// Appends to an old ledger and to a young one, in turns, and what the chain costs of them.
///
/// @param database where young ledgers are made, one for each pair: a young one soon is not
/// @param old the URL of a ledger that is filled
public record Aging(Scale scale, Database database, String old) {
    private static final int HASHED = 20_000;
    // Of each writer, while the connections open.
    private static final long OPENING = 5;

    public List<Comparison> compare() throws Exception {
        var sample = warm();
        var writers = new Writers(scale.writers().getLast());
        var age = new Comparison(
                "append, %s, %,d events there".formatted(writers, scale.many()),
                "%,d events there".formatted(scale.few()),
                "events/s",
                "%,d events".formatted(each(writers) * writers.count()));
        var chain = new Comparison(
                "chain and hash of an event, over and over by one thread alone",
                "the time that passes for each event while %s append".formatted(writers),
                "µs",
                "%,d events".formatted(sample.size()));
        for (int pair = 0; pair < scale.pairs(); pair++) {
            var young = database.freshUrl("young" + pair);
            LedgerStore.on(young).close();
            Filling.of(young, scale.few());
            var taken = Turns.of(pair, () -> append(old, writers), () -> append(young, writers));
            age = age.and(taken.get(0), taken.get(1));
            chain = chain.and(microsPerHash(sample), 1e6 / taken.get(1));
        }
        return List.of(age, chain);
    }

    /// On a ledger that is not measured.
    private List<RecordedEvent> warm() throws Exception {
        try (var store = LedgerStore.on(database.ledgerUrl())) {
            var names = new AtomicLong();
            new Writers(scale.writers().getLast()).during(scale.warmUp(), (_, _) -> append(store, names));
            var sample = new ArrayList<RecordedEvent>();
            new LedgerPages(store.service()).forEach(event -> {
                if (sample.size() < HASHED) {
                    sample.add(event);
                }
            });
            microsPerHash(sample);
            return sample;
        }
    }

    /// Both are opened anew for each turn, so that neither has anything in memory that the other has not.
    private double append(String url, Writers writers) throws SQLException, InterruptedException {
        try (var store = LedgerStore.on(url)) {
            var before = store.count();
            var names = new AtomicLong(before);
            writers.times(OPENING, (_, _) -> append(store, names));
            var throughput = writers.times(each(writers), (_, _) -> append(store, names));
            EventCount.refuseUnless(before + OPENING * writers.count() + throughput.count(), url);
            return throughput.perSecond();
        }
    }

    private static void append(LedgerStore store, AtomicLong names) {
        var name = names.incrementAndGet();
        store.append(Councils.rated(Councils.code(name), "bare-" + name));
    }

    private long each(Writers writers) {
        return scale.appended() / writers.count();
    }

    private static double microsPerHash(List<RecordedEvent> events) {
        var hash = EventChain.start(Councils.code(0));
        var began = System.nanoTime();
        for (var event : events) {
            hash = EventChain.next(hash, event);
        }
        var nanos = System.nanoTime() - began;
        // Said of the result, so that no compiler leaves it out.
        return hash.value().isEmpty() ? 0 : nanos / 1e3 / events.size();
    }
}
