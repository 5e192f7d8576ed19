package uk.waymark.access.look;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.waymark.access.store.AccessStore;
import uk.waymark.access.store.StoreAway;

/// Records who looked, behind the back of requests. While the database is away looks wait, so many of them; of those
/// beyond only the number is kept, and told as soon as it can be.
public final class Looks implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Looks.class);
    private static final int MOST_WAITING = 10_000;
    private static final int MOST_TOLD_APART = 1_000;
    private static final int BATCH = 500;
    private static final int PAUSE_SECONDS = 1;
    private static final int PATIENCE_MILLIS = 5_000;

    private final AccessStore store;
    private final Clock clock;
    private final Repeats repeats = new Repeats(MOST_TOLD_APART);
    private final BlockingQueue<Look> waiting;
    private final AtomicLong lost = new AtomicLong();
    private final List<Look> batch = new ArrayList<>();
    private final Thread writing;
    private volatile boolean closed;

    Looks(AccessStore store, Clock clock) {
        this(store, clock, MOST_WAITING);
    }

    Looks(AccessStore store, Clock clock, int mostWaiting) {
        this.store = store;
        this.clock = clock;
        this.waiting = new LinkedBlockingQueue<>(mostWaiting);
        // To interrupt a virtual thread would close the connection that it writes to.
        this.writing = Thread.ofPlatform().daemon().name("looks").start(this::write);
    }

    /// Costs whoever calls it nothing to speak of, and never fails.
    public void note(Looker looker, Deed deed) {
        if (store.isKept() && !closed) {
            repeats.seen(looker, deed, clock.instant()).ifPresent(this::offer);
        }
    }

    private void offer(Look look) {
        if (!waiting.offer(look)) {
            var missing = lost.addAndGet(look.times());
            // The first, the second, the fourth, the eighth: told while it goes on, in few lines.
            if (Long.bitCount(missing) == 1) {
                LOG.error("{} looks could not be recorded: too many wait for the database", missing);
            }
        }
    }

    private void write() {
        while (!closed) {
            try {
                var first = batch.isEmpty() ? waiting.poll(PAUSE_SECONDS, TimeUnit.SECONDS) : null;
                if (first != null) {
                    batch.add(first);
                }
                repeats.over(clock.instant()).forEach(this::offer);
                if (!writeBatch()) {
                    TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
                }
            } catch (InterruptedException _) {
                // Asked to end.
            }
        }
    }

    /// @return whether it is written
    private boolean writeBatch() {
        waiting.drainTo(batch, BATCH - batch.size());
        var missing = lost.get();
        var rows = new ArrayList<>(batch);
        if (missing > 0) {
            rows.add(lost(missing, clock.instant()));
        }
        if (rows.isEmpty()) {
            return true;
        }
        try {
            store.change(db -> {
                LookRows.add(db, rows);
                return true;
            });
            batch.clear();
            lost.addAndGet(-missing);
            return true;
        } catch (StoreAway _) {
            return false;
        }
    }

    private static Look lost(long times, Instant now) {
        return Look.of(Looker.nobody(null), new Deed(LookKind.LOST, "", "", 0), now, now, times);
    }

    /// Writes what waits, as far as that goes.
    @Override
    public void close() {
        closed = true;
        writing.interrupt();
        try {
            writing.join(PATIENCE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        repeats.all().forEach(this::offer);
        var written = true;
        while (written && !(batch.isEmpty() && waiting.isEmpty())) {
            written = writeBatch();
        }
        var missing = batch.size() + waiting.size() + lost.get();
        if (missing > 0) {
            LOG.error("{} looks were not recorded before the end: the database is away", missing);
        }
    }
}
