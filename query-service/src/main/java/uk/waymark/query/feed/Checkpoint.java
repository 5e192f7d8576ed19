package uk.waymark.query.feed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;

/// How far the feed has been taken in, kept beside its effects.
@Component
public class Checkpoint {
    private static final int STRIDE = 1_000;

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

    /// The row also serves as a lock: an instance that lost the partition without noticing waits here for its heir.
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

    /// Where nothing was seen before: says at once what [#advanceWatermark] would find step by step.
    public void setWatermark(long position) {
        db.sql("update feed_watermark set position = :position")
                .param("position", position)
                .update();
    }

    /// Steps over the positions that are there without a gap.
    void advanceWatermark() {
        // Locked in a statement of its own, so that the next one sees what an instance before us in the queue wrote.
        var position = db.sql("select position from feed_watermark for update")
                .query(Long.class)
                .single();
        var reached = denseAfter(position);
        for (var before = position; reached - before == STRIDE; ) {
            before = reached;
            reached = denseAfter(before);
        }
        if (reached > position) {
            setWatermark(reached);
        }
    }

    /// The last position that follows without a gap, at most a stride further on.
    private long denseAfter(long position) {
        return db.sql("""
                select coalesce(max(position), :position)
                from (
                    select position, row_number() over (order by position) as number
                    from recorded_event
                    where position > :position
                    order by position
                    limit :stride
                ) event
                where position = :position + number
                """)
                .param("position", position)
                .param("stride", STRIDE)
                .query(Long.class)
                .single();
    }

    /// The last event of an authority that has taken effect.
    public record Seen(AuthorityCode authority, long sequence, long position) {}
}
