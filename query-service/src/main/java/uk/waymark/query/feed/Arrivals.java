package uk.waymark.query.feed;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/// Wakes readers who wait for an event when this instance has taken some in.
@Component
public class Arrivals {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

    /// Each phase ends when something has come; the feed is the only party.
    private final Phaser batches = new Phaser(1);

    void announce() {
        batches.arrive();
    }

    /// Waits until something is there. It looks again now and then too, since another instance may take it in.
    ///
    /// @return whether it came before the time was over
    public boolean await(BooleanSupplier isThere, Duration atMost) throws InterruptedException {
        var deadline = System.nanoTime() + atMost.toNanos();
        do {
            var batch = batches.getPhase();
            if (isThere.getAsBoolean()) {
                return true;
            }
            try {
                batches.awaitAdvanceInterruptibly(batch, LOOK_AGAIN.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException _) {
                // Nothing came to this instance.
            }
        } while (System.nanoTime() < deadline);
        return isThere.getAsBoolean();
    }
}
