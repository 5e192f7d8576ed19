package uk.waymark.query.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.row.Folding;

/// Takes records in: all their effects and the place reached, in one transaction.
@Component
public class Intake {
    private final JdbcClient db;
    private final Folding folding;
    private final Checkpoint checkpoint;
    private final Projections projections;

    Intake(JdbcClient db, Folding folding, Checkpoint checkpoint, Projections projections) {
        this.db = db;
        this.folding = folding;
        this.checkpoint = checkpoint;
        this.projections = projections;
    }

    /// @return what is in the way, when something is; what came before it has taken effect
    @Transactional
    public Optional<Obstacle> take(String topicId, List<ConsumerRecord<String, String>> records) {
        // Should the database lose the last transactions in a crash, the feed delivers them again.
        db.sql("set local synchronous_commit = off").update();
        var transaction = new Transaction();
        records.reversed().forEach(transaction::startsAt);
        transaction.reach(topicId);
        Optional<Obstacle> obstacle = Optional.empty();
        try {
            records.forEach(transaction::take);
        } catch (Blocked blocked) {
            obstacle = Optional.of(blocked.obstacle());
        }
        folding.fold(rows -> transaction.news.forEach(news -> projections.on(news.event(), news.recorded(), rows)));
        transaction.reach(topicId);
        transaction
                .latest
                .values()
                .forEach(last -> checkpoint.seen(last.authority(), last.authoritySequence(), last.position()));
        checkpoint.advanceWatermark();
        return obstacle;
    }

    private final class Transaction {
        private final Map<Integer, Long> nextOffsets = new TreeMap<>();
        private final Map<AuthorityCode, Long> sequences = new HashMap<>();
        private final Map<AuthorityCode, RecordedEvent> latest = new HashMap<>();
        private final List<News> news = new ArrayList<>();

        void startsAt(ConsumerRecord<String, String> message) {
            nextOffsets.put(message.partition(), message.offset());
        }

        void reach(String topicId) {
            nextOffsets.forEach((partition, offset) -> checkpoint.reach(topicId, partition, offset));
        }

        void take(ConsumerRecord<String, String> message) {
            var recorded = Incoming.envelope(message);
            var expected = sequences.computeIfAbsent(recorded.authority(), checkpoint::sequence) + 1;
            if (recorded.authoritySequence() > expected) {
                throw new Blocked(new Obstacle.Gap(recorded.authority(), expected, recorded.authoritySequence()));
            }
            if (recorded.authoritySequence() == expected) {
                news.add(new News(recorded, Incoming.event(message, recorded)));
                sequences.put(recorded.authority(), expected);
                latest.put(recorded.authority(), recorded);
            }
            nextOffsets.put(message.partition(), message.offset() + 1);
        }
    }
}
