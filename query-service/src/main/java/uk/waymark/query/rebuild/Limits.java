package uk.waymark.query.rebuild;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far to read: as far as the live read models have, so that both can be compared, and to the end of the topic when
/// those have read another one.
@Component
@Profile(Rebuild.PROFILE)
class Limits {
    private final JdbcClient db;

    Limits(JdbcClient db) {
        this.db = db;
    }

    /// @throws Unfinished when the topic ends before that
    Map<Integer, Long> of(Source source) {
        var live = live(source);
        var ends = source.ends();
        live.forEach((partition, offset) -> {
            if (ends.getOrDefault(partition, 0L) < offset) {
                throw new Unfinished("""
                        The topic ends at offset %d of partition %d, and the live read models have seen it up to %d. \
                        Fill it again with ./waymark republish, then rebuild.""".formatted(ends.getOrDefault(partition, 0L), partition, offset));
            }
        });
        return live.isEmpty() ? ends : live;
    }

    /// Whether the live read models have read this topic, and no other.
    boolean areOfTheLiveOnes(Source source) {
        return !live(source).isEmpty();
    }

    private Map<Integer, Long> live(Source source) {
        var live = new HashMap<Integer, Long>();
        db.sql("select partition, next_offset from live.feed_partition where topic_id = :topicId")
                .param("topicId", source.topicId())
                .query(row -> {
                    live.put(row.getInt("partition"), row.getLong("next_offset"));
                });
        return live;
    }
}
