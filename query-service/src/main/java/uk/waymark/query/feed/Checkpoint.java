package uk.waymark.query.feed;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;

/// How far the feed has been taken in, kept beside its effects.
@Component
public class Checkpoint {
    private static final int STRIDE = 1_000;

    // The watermark is locked in a statement of its own, so that the next one sees what an instance before us in the
    // queue wrote.
    private static final String ADVANCE = """
            select position from feed_watermark for update;
            update feed_watermark
            set position = reached.position
            from (
                select max(event.position) as position
                from (
                    select following.position, feed_watermark.position + row_number() over (order by following.position)
                        as without_gap
                    from feed_watermark
                    cross join lateral (
                        select recorded_event.position
                        from recorded_event
                        where recorded_event.position > feed_watermark.position
                        order by recorded_event.position
                        limit ?
                    ) following
                ) event
                where event.position = event.without_gap
            ) reached
            where reached.position > feed_watermark.position
            returning new.position - old.position
            """;

    private static final String KEEP = """
            insert into feed_partition (partition, topic_id, next_offset)
            select reached.partition, ?, reached.next_offset
            from unnest(?::integer[], ?::bigint[]) reached (partition, next_offset)
            on conflict (partition) do update
            set topic_id = excluded.topic_id, next_offset = excluded.next_offset
            where feed_partition.topic_id <> excluded.topic_id or feed_partition.next_offset < excluded.next_offset;
            insert into feed_authority (authority, sequence, position)
            select * from unnest(?::text[], ?::bigint[], ?::bigint[])
            on conflict (authority) do update
            set sequence = excluded.sequence, position = excluded.position
            where feed_authority.sequence < excluded.sequence;
            """ + ADVANCE;

    private final JdbcClient db;
    private final JdbcTemplate batches;

    Checkpoint(JdbcClient db, JdbcTemplate batches) {
        this.db = db;
        this.batches = batches;
    }

    /// The next offset of each partition of that very topic; none for a topic that was made anew under the same name.
    public Map<Integer, Long> offsets(String topicId) {
        var offsets = new HashMap<Integer, Long>();
        db.sql("select partition, next_offset from feed_partition where topic_id = :topicId")
                .param("topicId", topicId)
                .query(row -> {
                    offsets.put(row.getInt("partition"), row.getLong("next_offset"));
                });
        return offsets;
    }

    /// Whatever it was before.
    public void reach(String topicId, int partition, long nextOffset) {
        db.sql("""
                insert into feed_partition (partition, topic_id, next_offset)
                values (:partition, :topicId, :nextOffset)
                on conflict (partition) do update
                set topic_id = excluded.topic_id, next_offset = excluded.next_offset
                """)
                .param("partition", partition)
                .param("topicId", topicId)
                .param("nextOffset", nextOffset)
                .update();
    }

    /// Keeps the feed from taking anything in until the transaction ends.
    public void hold() {
        db.sql("select partition from feed_partition order by partition for update")
                .query(Integer.class)
                .list();
    }

    /// The sequence of the last event of each of the authorities that has taken effect; none for 0.
    Map<AuthorityCode, Long> sequences(Collection<String> authorities) {
        var sequences = new HashMap<AuthorityCode, Long>();
        db.sql("select authority, sequence from feed_authority where authority = any (:authorities)")
                .param("authorities", authorities.toArray(String[]::new))
                .query(row -> {
                    sequences.put(new AuthorityCode(row.getString("authority")), row.getLong("sequence"));
                });
        return sequences;
    }

    public void seen(Collection<Seen> last) {
        batches.batchUpdate("""
                insert into feed_authority (authority, sequence, position) values (?, ?, ?)
                on conflict (authority) do update
                set sequence = excluded.sequence, position = excluded.position
                where feed_authority.sequence < excluded.sequence
                """, last, Math.max(1, last.size()), (statement, seen) -> {
            statement.setString(1, seen.authority.value());
            statement.setLong(2, seen.sequence);
            statement.setLong(3, seen.position);
        });
    }

    /// Where nothing was seen before: says at once what [#keep] would find step by step.
    public void setWatermark(long position) {
        db.sql("update feed_watermark set position = :position")
                .param("position", position)
                .update();
    }

    /// Keeps all that some records have led to, and steps over the positions that are there without a gap.
    void keep(String topicId, Map<Integer, Long> nextOffsets, Collection<Seen> last) {
        var step = batches.execute(KEEP, (PreparedStatement statement) -> {
            statement.setString(1, topicId);
            statement.setObject(2, nextOffsets.keySet().toArray(Integer[]::new));
            statement.setObject(3, nextOffsets.values().toArray(Long[]::new));
            statement.setObject(
                    4, last.stream().map(seen -> seen.authority.value()).toArray(String[]::new));
            statement.setObject(5, last.stream().mapToLong(Seen::sequence).toArray());
            statement.setObject(6, last.stream().mapToLong(Seen::position).toArray());
            statement.setInt(7, STRIDE);
            return step(Answers.of(statement));
        });
        while (Objects.equals(step, STRIDE)) {
            step = batches.execute(ADVANCE, (PreparedStatement statement) -> {
                statement.setInt(1, STRIDE);
                return step(Answers.of(statement));
            });
        }
    }

    /// How far the watermark went.
    private static int step(Answers answers) throws SQLException {
        answers.next();
        var step = answers.next();
        return step.next() ? step.getInt(1) : 0;
    }

    /// The last event of an authority that has taken effect.
    public record Seen(AuthorityCode authority, long sequence, long position) {}
}
