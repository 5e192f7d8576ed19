package uk.waymark.command.feed;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import uk.waymark.command.feed.Outlet.BrokerForgot;
import uk.waymark.command.feed.Outlet.Sent;
import uk.waymark.command.feed.Wake.Heard;

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
    private final Trouble trouble;

    private volatile @Nullable Wake wake;
    private CountDownLatch stop = new CountDownLatch(0);
    private Thread thread = Thread.ofPlatform().unstarted(() -> {});

    Feed(DataSource dataSource, PublishedLedger ledger, Topic topic, Outlet outlet, FeedSettings settings) {
        this.dataSource = dataSource;
        this.ledger = ledger;
        this.topic = topic;
        this.outlet = outlet;
        this.settings = settings;
        this.trouble = new Trouble(settings.topic());
    }

    @Override
    public void start() {
        stop = new CountDownLatch(1);
        thread = Thread.ofPlatform().name("feed").start(this::feedUntilStopped);
    }

    private void feedUntilStopped() {
        while (isRunning()) {
            try (var opened = new Wake(dataSource)) {
                wake = opened;
                feed(opened);
            } catch (InterruptedException _) {
                return;
            } catch (SQLException | ExecutionException | BrokerForgot | RuntimeException failure) {
                if (isRunning()) {
                    trouble.met(failure);
                }
                pause();
            }
        }
    }

    private void feed(Wake wake) throws SQLException, InterruptedException, ExecutionException, BrokerForgot {
        if (!wake.isOnlyFeed()) {
            wake.await(settings.pause());
            return;
        }
        topic.ensure();
        outlet.startAnew(topic.ends());
        var lastComparison = new Recess(settings.comparison());
        var checkpoint = ledger.checkpoint(settings.topic());
        var position = topic.resumeFrom(checkpoint, ledger.lastPositions(checkpoint));
        for (var heard = Heard.EVENTS; isRunning(); heard = wake.await(settings.idle())) {
            if (heard == Heard.REPUBLISH) {
                ledger.keepCheckpoint(settings.topic(), 0);
                return;
            }
            // The head is one row, however long the ledger.
            if (heard == Heard.EVENTS || ledger.position() > position) {
                position = sendAll(position);
            }
            trouble.isOver(position);
            if (lastComparison.isOver() && !topic.ends().equals(outlet.ends())) {
                LOG.warn("{} does not end where the feed left it; comparing it with the ledger", settings.topic());
                return;
            }
        }
    }

    /// What is appended meanwhile is told of, so nothing need be looked for twice. The next events are read while the
    /// broker takes these.
    ///
    /// @return the position reached
    private long sendAll(long after) throws InterruptedException, ExecutionException, BrokerForgot {
        var position = after;
        for (var events = ledger.after(position, settings.batch()); !events.isEmpty() && isRunning(); ) {
            var last = events.getLast().position();
            var isAll = events.size() < settings.batch();
            var sent = outlet.send(events);
            try {
                events = isAll ? List.of() : ledger.after(last, settings.batch());
            } finally {
                await(sent, position);
            }
            position = last;
            ledger.keepCheckpoint(settings.topic(), position);
            trouble.isOver(position);
        }
        return position;
    }

    /// When the broker forgot what it had acknowledged, the last record of the partition is the one just sent, which
    /// says nothing of what is missing before it. So the checkpoint goes back to what stands before that one.
    private void await(Sent sent, long sentBefore) throws InterruptedException, ExecutionException, BrokerForgot {
        try {
            outlet.await(sent);
        } catch (BrokerForgot forgot) {
            ledger.keepCheckpoint(settings.topic(), Math.min(sentBefore, topic.positionBefore(forgot.acknowledged())));
            throw forgot;
        }
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
        // To be interrupted does not end a wait for notifications.
        var waiting = wake;
        if (waiting != null) {
            waiting.abort();
        }
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
