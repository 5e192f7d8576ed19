package uk.waymark.query.reading;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import uk.waymark.query.problem.Refusal;

/// Seats at the read models, for fewer reads than there are connections, so that the feed always finds one; and room
/// for so many more to wait for a seat, and not for long. Whoever finds no room is told so at once.
@Component
class Seats {
    private final Semaphore room;
    private final Semaphore seats;
    private final Duration longestWait;

    Seats(ReadingSettings settings) {
        room = new Semaphore(settings.seats() + settings.mostWaiting());
        seats = new Semaphore(settings.seats(), true);
        longestWait = settings.longestWait();
    }

    /// @throws Refusal when there is no seat and too many wait for one, or too long
    <T> T taken(Supplier<T> read) {
        if (!room.tryAcquire()) {
            throw Refusal.overloaded();
        }
        try {
            return seated(read);
        } finally {
            room.release();
        }
    }

    private <T> T seated(Supplier<T> read) {
        if (!isSeated()) {
            throw Refusal.overloaded();
        }
        try {
            return read.get();
        } finally {
            seats.release();
        }
    }

    private boolean isSeated() {
        try {
            return seats.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    int free() {
        return seats.availablePermits();
    }

    /// How many wait for a seat.
    int waiting() {
        return seats.getQueueLength();
    }
}
