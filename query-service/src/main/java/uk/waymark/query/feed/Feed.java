package uk.waymark.query.feed;

import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;

/// Hands what the broker delivers to the intake. When the database is away that throws, and the container tries again;
/// what is in everybody's way stops the container.
class Feed implements BatchConsumerAwareMessageListener<String, String> {
    private final Intake intake;
    private final Place place;
    private final Arrivals arrivals;
    private final FeedHealth health;
    private final MessageListenerContainer container;

    Feed(Intake intake, Place place, Arrivals arrivals, FeedHealth health, MessageListenerContainer container) {
        this.intake = intake;
        this.place = place;
        this.arrivals = arrivals;
        this.health = health;
        this.container = container;
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, String>> records, @Nullable Consumer<?, ?> consumer) {
        var obstacle = intake.take(place.topicId(), records);
        arrivals.announce();
        if (obstacle.isPresent() && !mayPass(obstacle.get(), Objects.requireNonNull(consumer))) {
            health.stopped(obstacle.get());
            container.stop(() -> {});
        }
    }

    /// What is missing may stand earlier in the topic than we looked, if that was made anew while we read it.
    private boolean mayPass(Obstacle obstacle, Consumer<?, ?> consumer) {
        return switch (obstacle) {
            case Obstacle.Gap gap -> place.lookFor(gap, consumer);
            case Obstacle.Forgotten forgotten -> place.goBack(forgotten, consumer);
            case Obstacle.Ended _, Obstacle.UnknownType _, Obstacle.Unreadable _, Obstacle.Indigestible _ -> false;
        };
    }
}
