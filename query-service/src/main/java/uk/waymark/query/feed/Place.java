package uk.waymark.query.feed;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;
import org.springframework.stereotype.Component;

/// Where in the topic to read: from where the database stands, or from the beginning when that cannot be known. Too
/// early does no harm, since events that have taken effect are passed over.
@Component
class Place implements ConsumerAwareRebalanceListener {
    private static final Logger LOG = LoggerFactory.getLogger(Place.class);
    private static final String UNKNOWN = "";
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Topic topic;
    private final Checkpoint checkpoint;
    private final Set<Obstacle> lookedFor = new HashSet<>();
    private String topicId = UNKNOWN;

    Place(Topic topic, Checkpoint checkpoint) {
        this.topic = topic;
        this.checkpoint = checkpoint;
    }

    /// Asked again as long as the broker could not tell.
    String topicId() {
        if (topicId.equals(UNKNOWN)) {
            learnTopicId();
        }
        return topicId;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        if (partitions.isEmpty()) {
            return;
        }
        learnTopicId();
        var offsets = offsets();
        LOG.info("Reading {} from {}", partitions, offsets);
        goTo(offsets, consumer, partitions);
    }

    /// When nothing comes, nobody else would notice that the database has lost the last transactions in a crash.
    ///
    /// If it stands further than the topic goes, it has seen what the broker lost, and would pass over what comes
    /// in place of that.
    @EventListener
    void on(ListenerContainerIdleEvent idle) {
        if (topicId().equals(UNKNOWN)) {
            return;
        }
        try {
            var consumer = Objects.requireNonNull(idle.getConsumer());
            var offsets = checkpoint.offsets(topicId);
            for (var partition : consumer.assignment()) {
                var reached = consumer.position(partition, A_MOMENT);
                var kept = offsets.getOrDefault(partition.partition(), 0L);
                if (kept < reached) {
                    LOG.warn(
                            "Reading {} from {} again, where the read models stand, not from {}",
                            partition,
                            kept,
                            reached);
                    goTo(offsets, consumer, List.of(partition));
                } else if (kept > reached) {
                    checkpoint.reach(topicId, partition.partition(), reached);
                }
            }
        } catch (RuntimeException e) {
            LOG.debug("The place reached cannot be known now", e);
        }
    }

    /// Reads again what the database has forgotten. If that is no longer in the topic the feed goes on behind it, since
    /// the sequences of the authorities tell whether something is missing.
    boolean goBack(Obstacle.Forgotten forgotten, Consumer<?, ?> consumer) {
        LOG.warn("{}. Going back there", forgotten.sentence());
        if (!lookedFor.add(forgotten)) {
            checkpoint.reach(topicId, forgotten.partition(), forgotten.begun());
        }
        goTo(checkpoint.offsets(topicId), consumer, consumer.assignment());
        return true;
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

    private static void goTo(
            Map<Integer, Long> offsets, Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
        for (var partition : partitions) {
            var offset = offsets.get(partition.partition());
            if (offset == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, offset);
            }
        }
    }

    private void learnTopicId() {
        try {
            topicId = topic.id();
        } catch (RuntimeException e) {
            LOG.warn("Which topic this is cannot be known now: {}", e.getMessage());
            topicId = UNKNOWN;
        }
    }

    private Map<Integer, Long> offsets() {
        try {
            return checkpoint.offsets(topicId);
        } catch (RuntimeException e) {
            LOG.warn("Reading from the beginning, since the place reached cannot be known now: {}", e.getMessage());
            return Map.of();
        }
    }
}
