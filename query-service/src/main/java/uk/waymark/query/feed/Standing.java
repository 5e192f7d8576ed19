package uk.waymark.query.feed;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.authority.AuthorityCode;

/// How things stand before some records are taken in. It stays so until the transaction ends.
///
/// @param offsets that after the last record of each partition that has taken effect
/// @param sequences that of the last event of each authority asked for that has taken effect; none for 0
/// @param parked the streams whose events wait
/// @param skipped the positions of the events that somebody decided to leave out
record Standing(
        Map<Integer, Long> offsets, Map<AuthorityCode, Long> sequences, Set<EventStream> parked, Set<Long> skipped) {
    Standing {
        offsets = Map.copyOf(offsets);
        sequences = Map.copyOf(sequences);
        parked = Set.copyOf(parked);
        skipped = Set.copyOf(skipped);
    }

    // All in one round trip. Should the database lose the last transactions in a crash, the feed delivers them again.
    // Every statement of an intake finds its rows by their keys. It is planned once, since that takes longer than to
    // carry it out, and without regard to how small a table was then. The rows of the partitions also serve as a lock,
    // whether or not they are written: an instance that lost one without noticing waits here for its heir. The
    // statements after the lock see what that one wrote.
    private static final String SQL = """
            set local synchronous_commit = off;
            set local plan_cache_mode = force_generic_plan;
            set local enable_seqscan = off;
            insert into feed_partition (partition, topic_id, next_offset)
            select begun.partition, ?, begun.next_offset
            from unnest(?::integer[], ?::bigint[]) begun (partition, next_offset)
            on conflict (partition) do update
            set topic_id = excluded.topic_id, next_offset = excluded.next_offset
            where feed_partition.topic_id <> excluded.topic_id;
            select partition, next_offset from feed_partition where partition = any (?);
            select authority, sequence from feed_authority where authority = any (?);
            select distinct authority, subject from parked_event;
            select position from public.skipped_event
            """;

    /// @param offsets where each partition goes on, in the order of the partitions
    static Standing lock(JdbcTemplate db, String topicId, Map<Integer, Long> offsets, Collection<String> authorities) {
        return Objects.requireNonNull(db.execute(SQL, (PreparedStatement statement) -> {
            statement.setString(1, topicId);
            statement.setObject(2, offsets.keySet().toArray(Integer[]::new));
            statement.setObject(3, offsets.values().toArray(Long[]::new));
            statement.setObject(4, offsets.keySet().toArray(Integer[]::new));
            statement.setObject(5, authorities.toArray(String[]::new));
            var answers = Answers.of(statement);
            return new Standing(
                    offsets(answers.next()),
                    sequences(answers.next()),
                    streams(answers.next()),
                    positions(answers.next()));
        }));
    }

    boolean keepsAside(RecordedEvent event) {
        return skipped.contains(event.position()) || parked.contains(EventStream.of(event));
    }

    /// When the database has forgotten what it had taken in.
    ///
    /// @param begun where each partition goes on
    Optional<Obstacle> forgotten(Map<Integer, Long> begun) {
        return begun.entrySet().stream()
                .map(partition -> new Obstacle.Forgotten(
                        partition.getKey(),
                        offsets.getOrDefault(partition.getKey(), partition.getValue()),
                        partition.getValue()))
                .filter(forgotten -> forgotten.kept() < forgotten.begun())
                .findFirst()
                .map(Obstacle.class::cast);
    }

    private static Map<Integer, Long> offsets(ResultSet rows) throws SQLException {
        var offsets = new HashMap<Integer, Long>();
        while (rows.next()) {
            offsets.put(rows.getInt(1), rows.getLong(2));
        }
        return offsets;
    }

    private static Map<AuthorityCode, Long> sequences(ResultSet rows) throws SQLException {
        var sequences = new HashMap<AuthorityCode, Long>();
        while (rows.next()) {
            sequences.put(new AuthorityCode(rows.getString(1)), rows.getLong(2));
        }
        return sequences;
    }

    private static Set<EventStream> streams(ResultSet rows) throws SQLException {
        var streams = new HashSet<EventStream>();
        while (rows.next()) {
            streams.add(new EventStream(new AuthorityCode(rows.getString(1)), rows.getString(2)));
        }
        return streams;
    }

    private static Set<Long> positions(ResultSet rows) throws SQLException {
        var positions = new HashSet<Long>();
        while (rows.next()) {
            positions.add(rows.getLong(1));
        }
        return positions;
    }
}
