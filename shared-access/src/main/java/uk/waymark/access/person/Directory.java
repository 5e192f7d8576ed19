package uk.waymark.access.person;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Caller;
import uk.waymark.access.store.AccessStore;
import uk.waymark.access.store.StoreAway;

/// Notes the names that tokens give, when they are new, behind the back of requests. While the database is away names
/// wait, so many of them; those beyond are noted when their owners come again.
public final class Directory implements AutoCloseable {
    private static final int MOST_WAITING = 1_000;
    private static final long MOST_KNOWN = 100_000;
    private static final Duration KNOWN_FOR = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long PATIENCE_MILLIS = 5_000;

    private final AccessStore store;
    private final Clock clock;
    private final BlockingQueue<Noted> waiting = new LinkedBlockingQueue<>(MOST_WAITING);
    private final Cache<Known, Boolean> known = Caffeine.newBuilder()
            .maximumSize(MOST_KNOWN)
            .expireAfterWrite(KNOWN_FOR)
            .build();
    private final Thread writing;
    private volatile boolean closed;

    Directory(AccessStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
        // To interrupt a virtual thread would close the connection that it writes to.
        this.writing = Thread.ofPlatform().daemon().name("directory").start(this::write);
    }

    /// Costs whoever calls it nothing to speak of, and never fails.
    void meet(Caller caller, String name) {
        if (!store.isKept()
                || caller.authorities().isEmpty()
                || caller.capacities().isEmpty()) {
            return;
        }
        var what = new Known(caller.person(), Objects.hash(name, caller.authorities(), caller.capacities()));
        if (known.getIfPresent(what) == null && waiting.offer(new Noted(caller, name, clock.instant()))) {
            known.put(what, true);
        }
    }

    private void write() {
        Noted next = null;
        while (!closed) {
            try {
                next = next == null ? waiting.poll(1, TimeUnit.SECONDS) : next;
                if (isWritten(next)) {
                    next = null;
                } else {
                    Thread.sleep(PAUSE);
                }
            } catch (InterruptedException _) {
                // Asked to end.
            }
        }
    }

    private boolean isWritten(@Nullable Noted noted) {
        if (noted == null) {
            return true;
        }
        try {
            return store.change(db -> {
                noted.write(db);
                return true;
            });
        } catch (StoreAway _) {
            return false;
        }
    }

    /// What still waits is noted when its owner comes again.
    @Override
    public void close() {
        closed = true;
        writing.interrupt();
        try {
            writing.join(PATIENCE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// @param hash of all that the token says; the name itself is kept nowhere here
    private record Known(String person, int hash) {}
}
