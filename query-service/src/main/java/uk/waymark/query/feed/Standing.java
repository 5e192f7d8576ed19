package uk.waymark.query.feed;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.row.Answers;

/// How things stand before some records are taken in. It stays so until the transaction ends.
///
/// @param sequences that of the last event of each authority asked for that has taken effect; none for 0
/// @param parked the streams whose events wait
record Standing(Map<AuthorityCode, Long> sequences, Set<EventStream> parked) {
    Standing {
        sequences = Map.copyOf(sequences);
        parked = Set.copyOf(parked);
    }

    // All in one round trip. Should the database lose the last transactions in a crash, the feed delivers them again.
    // Every statement of an intake finds its rows by their keys. It is planned once, since that takes longer than to
    // carry it out, and without regard to how small a table was then. The rows of the partitions also serve as a lock:
    // an instance that lost one without
    // noticing waits here for its heir. Those that come after the lock see what that one wrote.
    private static final String SQL = """
            set local synchronous_commit = off;
            set local plan_cache_mode = force_generic_plan;
            set local enable_seqscan = off;
            insert into feed_partition (partition, topic_id, next_offset)
            select begun.partition, ?, begun.next_offset
            from unnest(?::integer[], ?::bigint[]) begun (partition, next_offset)
            on conflict (partition) do update
            set topic_id = excluded.topic_id, next_offset = excluded.next_offset;
            select authority, sequence from feed_authority where authority = any (?);
            select distinct authority, subject from parked_event
            """;

    /// @param offsets where each partition goes on, in the order of the partitions
    static Standing lock(JdbcTemplate db, String topicId, Map<Integer, Long> offsets, Collection<String> authorities) {
        return Objects.requireNonNull(db.execute(SQL, (PreparedStatement statement) -> {
            statement.setString(1, topicId);
            statement.setObject(2, offsets.keySet().toArray(Integer[]::new));
            statement.setObject(3, offsets.values().toArray(Long[]::new));
            statement.setObject(4, authorities.toArray(String[]::new));
            var answers = Answers.of(statement);
            return new Standing(sequences(answers.next()), streams(answers.next()));
        }));
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
}
