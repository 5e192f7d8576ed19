package uk.waymark.command.feed;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param topic where every event goes
/// @param partitions of the topic when it is made; afterwards it cannot change, or keys would move
/// @param replicas of the topic when it is made
/// @param batch the most events read and handed to the producer at once
/// @param gathering how long to let more events come before the next are sent
/// @param idle how long to wait for a notification before looking all the same
/// @param comparison how often to look whether the topic still ends where the feed left it
/// @param pause how long to wait after a failure, or while another service feeds the topic
/// @param patience how long the broker may take to acknowledge before an operator is told
/// @param longestStop how long a stop waits for what is under way
@ConfigurationProperties("waymark.feed")
record FeedSettings(
        @DefaultValue("waymark.events") String topic,
        @DefaultValue("6") int partitions,
        @DefaultValue("1") short replicas,
        @DefaultValue("500") int batch,
        @DefaultValue("10ms") Duration gathering,
        @DefaultValue("10s") Duration idle,
        @DefaultValue("1m") Duration comparison,
        @DefaultValue("1s") Duration pause,
        @DefaultValue("10s") Duration patience,
        @DefaultValue("10s") Duration longestStop) {}
