package uk.waymark.command.ledger;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Room before the ledger for so many commands and no more, so that those who are let in are answered soon and all
/// others at once. The appender's queue can never be longer than what is in here.
@Component
public class Room {
    private final Semaphore places;

    Room(LedgerSettings settings) {
        places = new Semaphore(settings.mostUnderWay());
    }

    /// Whether a command that comes now would be turned down.
    public boolean isFull() {
        return places.availablePermits() == 0;
    }

    /// @throws Full when there is no room; nothing was done
    public <T> T atOnce(Supplier<T> command) {
        if (!places.tryAcquire()) {
            throw new Full();
        }
        return done(command);
    }

    /// Waits until there is room. For callers who send their next command only when this one is answered: of those
    /// there are no more than connections.
    public <T> T inTurn(Supplier<T> command) {
        places.acquireUninterruptibly();
        return done(command);
    }

    /// How many wait for room.
    public int waiting() {
        return places.getQueueLength();
    }

    private <T> T done(Supplier<T> command) {
        try {
            return command.get();
        } finally {
            places.release();
        }
    }

    /// Says that as many commands are under way as there is room for.
    public static final class Full extends RuntimeException {
        public static final String SENTENCE =
                "As many commands are under way as there is room for; nothing of this one was done or stored. Send it again later, or many as one run, whose lines wait for each other.";

        Full() {
            super(SENTENCE, null, false, false);
        }
    }
}
