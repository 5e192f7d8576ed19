package uk.waymark.query.rebuild;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.waymark.query.feed.Checkpoint;

/// What the feed has to know of the new read models to go on with them.
@Component
@Profile(Rebuild.PROFILE)
class Places {
    private final Checkpoint checkpoint;

    Places(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
    }

    @Transactional
    public void reach(Source source, Sequences read) {
        source.offsets().forEach((partition, offset) -> checkpoint.reach(source.topicId(), partition, offset));
        checkpoint.seen(read.last());
        checkpoint.setWatermark(read.watermark());
    }

    Map<Integer, Long> reached(Source source) {
        return checkpoint.offsets(source.topicId());
    }
}
