package uk.waymark.command.feed;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import uk.waymark.command.feed.Wake.Heard;

/// Sends the ledger to Kafka in order, every event at least once. Of several command services on one ledger one feeds
/// and the others stand by.
@Component
class Feed implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);

    private final DataSource dataSource;
    private final Delivery delivery;
    private final FeedSettings settings;
    private final Trouble trouble;

    private volatile @Nullable Wake wake;
    private CountDownLatch stop = new CountDownLatch(0);
    private Thread thread = Thread.ofPlatform().unstarted(() -> {});

    Feed(DataSource dataSource, Delivery delivery, FeedSettings settings) {
        this.dataSource = dataSource;
        this.delivery = delivery;
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
            } catch (Throwable failure) {
                // Even an Error: a thread that died of one would leave a service that looks well and feeds nothing.
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
        var lastComparison = new Recess(settings.comparison());
        var position = delivery.resume();
        for (var heard = Heard.EVENTS; isRunning(); heard = wake.await(settings.idle())) {
            if (heard == Heard.REPUBLISH) {
                delivery.forget();
                return;
            }
            if (heard == Heard.EVENTS || delivery.isBehind(position)) {
                position = delivery.sendAll(position, this::isRunning);
                gather();
            }
            trouble.isOver(position);
            if (lastComparison.isOver() && !delivery.isAsLeft()) {
                LOG.warn("{} does not end where the feed left it; comparing it with the ledger", settings.topic());
                return;
            }
        }
    }

    /// A busy ledger is sent in larger portions; what is appended alone has been sent before this.
    private void gather() throws InterruptedException {
        var _ = stop.await(settings.gathering().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void pause() {
        try {
            var _ = stop.await(settings.pause().toMillis(), TimeUnit.MILLISECONDS);
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
