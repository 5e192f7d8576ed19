package uk.waymark.query.reading;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How reads are answered.
///
/// @param patience how long a read waits for its bookmark
/// @param mostAwaiting reads that wait for their bookmarks at once
/// @param seats reads that are answered at once; some fewer than the pool has connections, which the feed shares
/// @param mostWaiting reads that wait for a seat at once
/// @param longestWait how long they do
@ConfigurationProperties("waymark.reading")
record ReadingSettings(
        @DefaultValue("5s") Duration patience,
        @DefaultValue("200") int mostAwaiting,
        @DefaultValue("10") int seats,
        @DefaultValue("100") int mostWaiting,
        @DefaultValue("1s") Duration longestWait) {}
