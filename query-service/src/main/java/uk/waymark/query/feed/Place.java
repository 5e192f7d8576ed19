package uk.waymark.query.feed;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.stereotype.Component;

/// Where in the topic to read: from where the database stands, or from the beginning when that cannot be known. Too
/// early does no harm, since events that have taken effect are passed over.
@Component
class Place implements ConsumerAwareRebalanceListener {
    private static final Logger LOG = LoggerFactory.getLogger(Place.class);
    private static final String UNKNOWN = "";

    private final Topic topic;
    private final Checkpoint checkpoint;
    private final Set<Obstacle.Gap> lookedFor = new HashSet<>();
    private String topicId = UNKNOWN;

    Place(Topic topic, Checkpoint checkpoint) {
        this.topic = topic;
        this.checkpoint = checkpoint;
    }

    String topicId() {
        return topicId;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        if (partitions.isEmpty()) {
            return;
        }
        var offsets = offsets();
        for (var partition : partitions) {
            var offset = offsets.get(partition.partition());
            if (offset == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, offset);
            }
        }
        LOG.info("Reading {} from {}", partitions, offsets);
    }

    /// Goes back to the beginning to look for what is missing, once.
    ///
    /// @return whether it did
    boolean lookFor(Obstacle.Gap gap, Consumer<?, ?> consumer) {
        if (!lookedFor.add(gap)) {
            return false;
        }
        LOG.warn("{}. Looking for them from the beginning of the topic", gap.sentence());
        consumer.seekToBeginning(consumer.assignment());
        return true;
    }

    private Map<Integer, Long> offsets() {
        try {
            topicId = topic.id();
            return checkpoint.offsets(topicId);
        } catch (RuntimeException e) {
            LOG.warn("Reading from the beginning, since the place reached cannot be known now: {}", e.getMessage());
            topicId = UNKNOWN;
            return Map.of();
        }
    }
}
