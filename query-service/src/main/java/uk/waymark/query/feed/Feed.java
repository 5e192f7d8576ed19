package uk.waymark.query.feed;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.transaction.TransactionException;

/// Hands what the broker delivers to the intake. When the database is away it throws, and the container tries again;
/// when an event is in the way it stops the container.
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
        var obstacle = take(records);
        arrivals.announce();
        if (obstacle.isPresent() && !mayPass(obstacle.get(), Objects.requireNonNull(consumer))) {
            health.stopped(obstacle.get());
            container.stop(() -> {});
        }
    }

    /// What is missing may stand earlier in the topic than we looked, if that was made anew while we read it.
    private boolean mayPass(Obstacle obstacle, Consumer<?, ?> consumer) {
        return obstacle instanceof Obstacle.Gap gap && place.lookFor(gap, consumer);
    }

    private Optional<Obstacle> take(List<ConsumerRecord<String, String>> records) {
        try {
            return intake.take(place.topicId(), records);
        } catch (DataAccessResourceFailureException | TransientDataAccessException | TransactionException away) {
            throw away;
        } catch (RuntimeException e) {
            return records.size() == 1 ? Optional.of(indigestible(records.getFirst(), e)) : oneByOne(records);
        }
    }

    /// What came before the event that cannot be taken in still counts.
    private Optional<Obstacle> oneByOne(List<ConsumerRecord<String, String>> records) {
        return records.stream()
                .map(List::of)
                .map(this::take)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Obstacle indigestible(ConsumerRecord<String, String> message, RuntimeException e) {
        var recorded = Incoming.envelope(message);
        return new Obstacle.Indigestible(
                recorded.type(),
                recorded.position(),
                String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage()));
    }
}
