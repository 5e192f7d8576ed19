package uk.waymark.query.feed;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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
        transaction.remember(keys(records));
        Optional<Obstacle> obstacle = Optional.empty();
        try {
            records.forEach(transaction::take);
        } catch (Blocked blocked) {
            obstacle = Optional.of(blocked.obstacle());
        }
        folding.fold(rows -> transaction.news.forEach(news -> projections.on(news.event(), news.recorded(), rows)));
        transaction.reach(topicId);
        checkpoint.seen(transaction.latest.values());
        checkpoint.advanceWatermark();
        return obstacle;
    }

    /// The key of a record is its authority.
    private static Set<String> keys(List<ConsumerRecord<String, String>> records) {
        return records.stream()
                .map(ConsumerRecord::key)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    private final class Transaction {
        private final Map<Integer, Long> nextOffsets = new TreeMap<>();
        private final Map<AuthorityCode, Long> sequences = new HashMap<>();
        private final Set<String> keys = new HashSet<>();
        private final Map<AuthorityCode, Checkpoint.Seen> latest = new HashMap<>();
        private final List<News> news = new ArrayList<>();

        void startsAt(ConsumerRecord<String, String> message) {
            nextOffsets.put(message.partition(), message.offset());
        }

        void reach(String topicId) {
            nextOffsets.forEach((partition, offset) -> checkpoint.reach(topicId, partition, offset));
        }

        void remember(Set<String> authorities) {
            keys.addAll(authorities);
            sequences.putAll(checkpoint.sequences(authorities));
        }

        /// A record may have come under another key than its authority.
        private long sequence(AuthorityCode authority) {
            return sequences.computeIfAbsent(
                    authority,
                    _ -> keys.contains(authority.value())
                            ? 0L
                            : checkpoint.sequences(Set.of(authority.value())).getOrDefault(authority, 0L));
        }

        void take(ConsumerRecord<String, String> message) {
            var recorded = Incoming.envelope(message);
            var expected = sequence(recorded.authority()) + 1;
            if (recorded.authoritySequence() > expected) {
                throw new Blocked(new Obstacle.Gap(recorded.authority(), expected, recorded.authoritySequence()));
            }
            if (recorded.authoritySequence() == expected) {
                news.add(new News(recorded, Incoming.event(message, recorded)));
                sequences.put(recorded.authority(), expected);
                latest.put(
                        recorded.authority(), new Checkpoint.Seen(recorded.authority(), expected, recorded.position()));
            }
            nextOffsets.put(message.partition(), message.offset() + 1);
        }
    }
}
