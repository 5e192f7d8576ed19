package uk.waymark.query.feed;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the events come from.
///
/// @param group instances that name the same group share the partitions and the database
/// @param mostPerTransaction how many events take effect together when many are behind
@ConfigurationProperties("waymark.feed")
record FeedSettings(
        String bootstrapServers,
        @DefaultValue("waymark.events") String topic,
        @DefaultValue("waymark-query") String group,
        @DefaultValue("1000") int mostPerTransaction) {}
