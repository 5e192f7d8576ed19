package uk.waymark.query.feed;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes records in, many at once. When an event cannot be taken in, its stream is parked and the others go on.
@Component
public class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final IntakeTransaction transaction;

    Intake(IntakeTransaction transaction) {
        this.transaction = transaction;
    }

    /// @return what is in the way, when something is; what came before it has taken effect
    public Optional<Obstacle> take(String topicId, List<ConsumerRecord<String, String>> records) {
        try {
            return transaction.take(topicId, records);
        } catch (RuntimeException e) {
            if (Away.isBehind(e)) {
                throw e;
            }
            return records.size() == 1 ? park(topicId, records.getFirst(), e) : oneByOne(topicId, records);
        }
    }

    /// What came before an obstacle still counts.
    private Optional<Obstacle> oneByOne(String topicId, List<ConsumerRecord<String, String>> records) {
        return records.stream()
                .map(List::of)
                .map(record -> take(topicId, record))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The streams of others go on.
    private Optional<Obstacle> park(String topicId, ConsumerRecord<String, String> message, RuntimeException e) {
        var recorded = Incoming.envelope(message);
        var reason = Reason.of(e);
        try {
            var obstacle = transaction.park(topicId, message, reason);
            if (obstacle.isEmpty()) {
                LOG.error(
                        "{} of {} is parked: the {} at position {} cannot be taken in",
                        recorded.subject(),
                        recorded.authority(),
                        recorded.type(),
                        recorded.position(),
                        e);
            }
            return obstacle;
        } catch (RuntimeException worse) {
            if (Away.isBehind(worse)) {
                throw worse;
            }
            return Optional.of(new Obstacle.Indigestible(recorded.type(), recorded.position(), reason));
        }
    }
}
