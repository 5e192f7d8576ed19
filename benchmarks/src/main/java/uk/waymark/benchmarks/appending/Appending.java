package uk.waymark.benchmarks.appending;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import uk.waymark.benchmarks.council.ActionSet;
import uk.waymark.benchmarks.council.Councils;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.Scale;
import uk.waymark.benchmarks.measure.Throughput;
import uk.waymark.benchmarks.measure.Turns;
import uk.waymark.benchmarks.measure.Writers;
import uk.waymark.benchmarks.pgbench.Pgbench;

/// Our ledger, Axon's store and single inserts by pgbench, in turns, in one PostgreSQL.
public final class Appending {
    private final Scale scale;
    private final Store ledger;
    private final Store axon;
    private final Pgbench pgbench;
    private final AtomicLong names = new AtomicLong();

    public Appending(Scale scale, Store ledger, Store axon, Pgbench pgbench) {
        this.scale = scale;
        this.ledger = ledger;
        this.axon = axon;
        this.pgbench = pgbench;
    }

    public List<Comparison> compare() throws Exception {
        warmUp();
        var comparisons = new ArrayList<Comparison>();
        for (var writers : scale.writers()) {
            comparisons.addAll(compare(new Writers(writers)));
        }
        return comparisons;
    }

    private void warmUp() throws InterruptedException {
        var most = new Writers(scale.writers().getLast());
        for (var store : List.of(ledger, axon)) {
            append(store, most, scale.warmUp().dividedBy(2));
            decide(store, most, scale.warmUp());
        }
    }

    private List<Comparison> compare(Writers writers) throws Exception {
        var size = "%d s".formatted(scale.window().toSeconds());
        var bare = new Comparison("append, %s".formatted(writers), "pgbench", "events/s", size);
        var bareAxon = new Comparison("append, %s".formatted(writers), axon.name(), "events/s", size);
        var whole = new Comparison("command, %s".formatted(writers), "pgbench", "events/s", size);
        var wholeAxon = new Comparison("command, %s".formatted(writers), axon.name(), "events/s", size);
        for (int pair = 0; pair < scale.pairs(); pair++) {
            var taken = Turns.of(
                    pair,
                    () -> pgbench.perSecond(writers.count(), scale.window()),
                    () -> append(ledger, writers, scale.window()).perSecond(),
                    () -> append(axon, writers, scale.window()).perSecond(),
                    () -> decide(ledger, writers, scale.window()).perSecond(),
                    () -> decide(axon, writers, scale.window()).perSecond());
            bare = bare.and(taken.get(1), taken.get(0));
            bareAxon = bareAxon.and(taken.get(1), taken.get(2));
            whole = whole.and(taken.get(3), taken.get(0));
            wholeAxon = wholeAxon.and(taken.get(3), taken.get(4));
        }
        return List.of(bare, bareAxon, whole, wholeAxon);
    }

    private Throughput append(Store store, Writers writers, Duration window) throws InterruptedException {
        var before = store.count();
        var throughput = writers.during(window, (_, _) -> {
            var name = names.incrementAndGet();
            store.append(Councils.rated(Councils.code(name), "bare-" + name));
        });
        return Counted.in(store, before, throughput);
    }

    private Throughput decide(Store store, Writers writers, Duration window) throws InterruptedException {
        var actions = new ActionSet("set-" + names.incrementAndGet(), writers.count());
        writers.times(ActionSet.EACH, (writer, number) -> store.decide(actions.adding(writer, number)));
        var before = store.count();
        var throughput = writers.during(window, (writer, number) -> store.decide(actions.rating(writer, number)));
        return Counted.in(store, before, throughput);
    }
}
