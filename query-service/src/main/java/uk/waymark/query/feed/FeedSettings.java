package uk.waymark.query.feed;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the events come from.
///
/// @param group instances that name the same group share the partitions and the database
/// @param mostPerTransaction how many events take effect together when many are behind
/// @param listening whether events are taken in as they come; a rebuild reads them in its own way
/// @param brokerPatience how long the broker may take to tell which topic it is
@ConfigurationProperties("waymark.feed")
public record FeedSettings(
        String bootstrapServers,
        @DefaultValue("waymark.events") String topic,
        @DefaultValue("waymark-query") String group,
        @DefaultValue("1000") int mostPerTransaction,
        @DefaultValue("true") boolean listening,
        @DefaultValue("10s") Duration brokerPatience) {}
