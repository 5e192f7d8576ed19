package uk.waymark.query.feed;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ConsumerStoppedEvent;
import org.springframework.stereotype.Component;

/// Tells operators whether events still come in. Reads are answered either way, from what has come in.
@Component("feed")
class FeedHealth implements HealthIndicator {
    private static final Logger LOG = LoggerFactory.getLogger(FeedHealth.class);

    private final AtomicReference<@Nullable Obstacle> obstacle = new AtomicReference<>();

    void stopped(Obstacle found) {
        obstacle.set(found);
        LOG.error("The feed has stopped; reads go on from what came before. {}.", found.inFull());
    }

    /// Nothing else would notice that the consumer was refused by the broker, say.
    @EventListener
    void on(ConsumerStoppedEvent ended) {
        if (ended.getReason() != ConsumerStoppedEvent.Reason.NORMAL) {
            stopped(new Obstacle.Ended(ended.getReason().name()));
        }
    }

    @Override
    public Health health() {
        var found = obstacle.get();
        // A description stays with the status when those of all parts are made one, and is told where details are not.
        return found == null
                ? Health.up().build()
                : Health.status(new Status(Status.DOWN.getCode(), found.sentence()))
                        .build();
    }
}
