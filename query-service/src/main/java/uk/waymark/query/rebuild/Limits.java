package uk.waymark.query.rebuild;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far to read: as far as the live read models have, so that both can be compared, and to its end a partition that
/// they have read of another topic only. Live read models that have read nothing set no limit.
@Component
@Profile(Rebuild.PROFILE)
class Limits {
    private final JdbcClient db;

    Limits(JdbcClient db) {
        this.db = db;
    }

    /// @throws Unfinished when the topic ends before that
    Map<Integer, Long> of(Source source) {
        var ends = source.ends();
        var places = places();
        var limits = new HashMap<Integer, Long>();
        ends.forEach((partition, end) -> {
            var place = places.get(partition);
            if (place != null) {
                limits.put(partition, place.topicId.equals(source.topicId()) ? place.within(end) : end);
            }
        });
        return limits.isEmpty() ? ends : limits;
    }

    private Map<Integer, Place> places() {
        return db
                .sql("select partition, topic_id, next_offset from live.feed_partition")
                .query((row, _) ->
                        new Place(row.getInt("partition"), row.getString("topic_id"), row.getLong("next_offset")))
                .list()
                .stream()
                .collect(toMap(Place::partition, Function.identity()));
    }

    /// Where the live read models stand in a partition.
    private record Place(int partition, String topicId, long nextOffset) {
        long within(long end) {
            if (end < nextOffset) {
                throw new Unfinished("""
                        The topic ends at offset %d of partition %d, and the live read models have seen it up to %d. \
                        Fill it again with ./waymark republish, then rebuild.""".formatted(end, partition, nextOffset));
            }
            return nextOffset;
        }
    }
}
