package uk.waymark.query.reading;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How reads are answered.
///
/// @param patience how long a read waits for its bookmark
@ConfigurationProperties("waymark.reading")
record ReadingSettings(@DefaultValue("5s") Duration patience) {}
