package uk.waymark.command.feed;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import uk.waymark.command.feed.Outlet.BrokerForgot;
import uk.waymark.events.RecordedEvent;

/// Sends the ledger to Kafka in order, every event at least once. Of several command services on one ledger one feeds
/// and the others stand by.
@Component
class Feed implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private final DataSource dataSource;
    private final PublishedLedger ledger;
    private final Topic topic;
    private final Outlet outlet;
    private final FeedSettings settings;

    private boolean failing;
    private CountDownLatch stop = new CountDownLatch(0);
    private Thread thread = Thread.ofPlatform().unstarted(() -> {});

    Feed(DataSource dataSource, PublishedLedger ledger, Topic topic, Outlet outlet, FeedSettings settings) {
        this.dataSource = dataSource;
        this.ledger = ledger;
        this.topic = topic;
        this.outlet = outlet;
        this.settings = settings;
    }

    @Override
    public void start() {
        stop = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("feed").start(this::feedUntilStopped);
    }

    private void feedUntilStopped() {
        while (isRunning()) {
            try (var wake = new Wake(dataSource)) {
                feed(wake);
            } catch (InterruptedException _) {
                return;
            } catch (SQLException | ExecutionException | BrokerForgot | RuntimeException failure) {
                tellOnce(failure);
                pause();
            }
        }
    }

    private void feed(Wake wake) throws SQLException, InterruptedException, ExecutionException, BrokerForgot {
        if (!wake.isOnlyFeed()) {
            wake.await(settings.idle());
            return;
        }
        topic.ensure();
        outlet.startAnew(topic.ends());
        var lastComparison = new Recess(settings.comparison());
        var checkpoint = ledger.checkpoint(settings.topic());
        var position = topic.resumeFrom(checkpoint, ledger.lastPositions(checkpoint));
        while (isRunning()) {
            // The head is one row, however long the ledger.
            if (ledger.position() > position) {
                var events = ledger.after(position, settings.batch());
                send(events, position);
                position = events.getLast().position();
                ledger.keepCheckpoint(settings.topic(), position);
            } else if (wake.await(settings.idle())) {
                ledger.keepCheckpoint(settings.topic(), 0);
                return;
            } else if (lastComparison.isOver() && !topic.ends().equals(outlet.ends())) {
                LOG.warn("{} does not end where the feed left it; comparing it with the ledger", settings.topic());
                return;
            }
            tellRecovery(position);
        }
    }

    /// When the broker forgot what it had acknowledged, the last record of the partition is the one just sent, which
    /// says nothing of what is missing before it. So the checkpoint goes back to what stands before that one.
    private void send(List<RecordedEvent> events, long sentBefore)
            throws InterruptedException, ExecutionException, BrokerForgot {
        try {
            outlet.send(events);
        } catch (BrokerForgot forgot) {
            ledger.keepCheckpoint(settings.topic(), Math.min(sentBefore, topic.positionBefore(forgot.acknowledged())));
            throw forgot;
        }
    }

    private void tellOnce(Exception failure) {
        if (!failing && isRunning()) {
            LOG.warn("The feed to {} waits and tries again: {}", settings.topic(), failure.getMessage());
        }
        failing = true;
    }

    private void tellRecovery(long position) {
        if (failing) {
            LOG.info("The feed to {} goes on; it has reached position {}", settings.topic(), position);
        }
        failing = false;
    }

    private void pause() {
        try {
            if (stop.await(settings.pause().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("The feed stops");
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        stop.countDown();
        thread.interrupt();
        try {
            thread.join(settings.longestStop());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return stop.getCount() > 0;
    }
}
