package uk.waymark.query.feed;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.row.RowWriter;

/// Takes records in: all their effects and the place reached, at once or not at all.
@Component
class IntakeTransaction {
    private final JdbcTemplate db;
    private final RowWriter writer;
    private final Checkpoint checkpoint;
    private final Parking parking;
    private final Projections projections;

    IntakeTransaction(
            JdbcTemplate db, RowWriter writer, Checkpoint checkpoint, Parking parking, Projections projections) {
        this.db = db;
        this.writer = writer;
        this.checkpoint = checkpoint;
        this.parking = parking;
        this.projections = projections;
    }

    /// @return what is in the way, when something is; what came before it has taken effect
    @Transactional
    Optional<Obstacle> take(String topicId, List<ConsumerRecord<String, String>> records) {
        return take(topicId, records, null);
    }

    /// Takes an event in as one that its stream waits for.
    ///
    /// @param reason why it cannot be taken in
    @Transactional
    Optional<Obstacle> park(String topicId, ConsumerRecord<String, String> message, String reason) {
        return take(topicId, List.of(message), reason);
    }

    private Optional<Obstacle> take(
            String topicId, List<ConsumerRecord<String, String>> records, @Nullable String reason) {
        var authorities = keys(records);
        var begun = offsets(records);
        var standing = Standing.lock(db, topicId, begun, authorities);
        var obstacle = standing.forgotten(begun);
        if (obstacle.isPresent()) {
            return obstacle;
        }
        var reading = new Reading(authorities, standing.sequences());
        try {
            records.forEach(reading::take);
        } catch (Blocked blocked) {
            obstacle = Optional.of(blocked.obstacle());
        }
        project(reading.news, standing, reason);
        checkpoint.keep(topicId, reading.nextOffsets, reading.latest.values());
        return obstacle;
    }

    /// One that was skipped is only told as recorded, too, and is not parked again.
    private void project(List<News> all, Standing standing, @Nullable String reason) {
        var waiting = all.stream()
                .filter(news -> reason != null || standing.keepsAside(news.recorded()))
                .collect(toSet());
        writer.write(rows -> all.forEach(news -> {
            if (waiting.contains(news)) {
                projections.whileParked(news.event(), news.recorded(), rows);
            } else {
                projections.on(news.event(), news.recorded(), rows);
            }
        }));
        waiting.forEach(news -> parking.park(news.recorded(), reason));
    }

    /// That of the first record of each partition.
    private static Map<Integer, Long> offsets(List<ConsumerRecord<String, String>> records) {
        var offsets = new TreeMap<Integer, Long>();
        records.forEach(record -> offsets.putIfAbsent(record.partition(), record.offset()));
        return offsets;
    }

    /// The key of a record is its authority.
    private static Set<String> keys(List<ConsumerRecord<String, String>> records) {
        return records.stream()
                .map(ConsumerRecord::key)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    private final class Reading {
        private final Set<String> keys;
        private final Map<AuthorityCode, Long> sequences;
        private final Map<Integer, Long> nextOffsets = new TreeMap<>();
        private final Map<AuthorityCode, Checkpoint.Seen> latest = new HashMap<>();
        private final List<News> news = new ArrayList<>();

        Reading(Set<String> keys, Map<AuthorityCode, Long> sequences) {
            this.keys = keys;
            this.sequences = new HashMap<>(sequences);
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
