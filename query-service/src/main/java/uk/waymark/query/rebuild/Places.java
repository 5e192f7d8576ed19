package uk.waymark.query.rebuild;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.query.feed.Checkpoint;
import uk.waymark.query.feed.Topic;

/// What the feed has to know of the new read models to go on with them.
@Component
@Profile(Rebuild.PROFILE)
class Places {
    private final Checkpoint checkpoint;
    private final Topic topic;

    Places(Checkpoint checkpoint, Topic topic) {
        this.checkpoint = checkpoint;
        this.topic = topic;
    }

    @Transactional
    public void reach(Map<Integer, Long> offsets, Sequences read) {
        var id = topic.id();
        offsets.forEach((partition, offset) -> checkpoint.reach(id, partition, offset));
        read.last().forEach(last -> checkpoint.seen(last.code(), last.sequence(), last.position()));
        checkpoint.setWatermark(read.watermark());
    }

    Map<Integer, Long> reached() {
        return checkpoint.offsets(topic.id());
    }
}
