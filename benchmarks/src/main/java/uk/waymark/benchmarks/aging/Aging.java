package uk.waymark.benchmarks.aging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import uk.waymark.benchmarks.Scale;
import uk.waymark.benchmarks.appending.LedgerStore;
import uk.waymark.benchmarks.council.Councils;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.Writers;
import uk.waymark.command.feed.LedgerPages;
import uk.waymark.events.EventChain;
import uk.waymark.events.RecordedEvent;

/// Appends to an old ledger and to a young one, in turns, and what the chain costs of them.
public final class Aging {
    private static final int HASHED = 20_000;

    private final Scale scale;
    private final LedgerStore old;
    private final LedgerStore young;
    private final AtomicLong names = new AtomicLong();

    public Aging(Scale scale, LedgerStore old, LedgerStore young) {
        this.scale = scale;
        this.old = old;
        this.young = young;
    }

    public List<Comparison> compare() throws InterruptedException {
        var sample = sample();
        var writers = new Writers(scale.writers().getLast());
        append(young, writers, scale.warmUp());
        append(old, writers, scale.warmUp());
        microsPerHash(sample);
        var age = new Comparison(
                "append, %s, %,d events there".formatted(writers, scale.many()),
                "%,d events there".formatted(scale.few()),
                "events/s");
        var chain = new Comparison("chain and hash of an event", "its append, %s".formatted(writers), "µs");
        for (int pair = 0; pair < scale.pairs(); pair++) {
            var toYoung = append(young, writers, scale.window());
            var toOld = append(old, writers, scale.window());
            age = age.and(toOld, toYoung);
            chain = chain.and(microsPerHash(sample), 1e6 / toYoung);
        }
        return List.of(age, chain);
    }

    private double append(LedgerStore store, Writers writers, Duration window) throws InterruptedException {
        return writers.during(window, (_, _) -> {
                    var name = names.incrementAndGet();
                    store.append(Councils.rated(Councils.code(name), "bare-" + name));
                })
                .perSecond();
    }

    private List<RecordedEvent> sample() {
        var sample = new ArrayList<RecordedEvent>();
        new LedgerPages(young.service()).forEach(event -> {
            if (sample.size() < HASHED) {
                sample.add(event);
            }
        });
        return sample;
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
