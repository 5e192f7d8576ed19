package uk.waymark.command.entry;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// @param queriesUrl where the query service shows what was created
/// @param largestCommand the most bytes that one command may take, alone or as a line of a run; its event, with all
/// that goes before and beside it, must stay below the 1 MiB that Kafka takes by default, or the feed could never go on
/// @param longestSending how long the body of one command may take to come; a run may take as long as it likes
@ConfigurationProperties("waymark")
record EntrySettings(
        URI queriesUrl,
        @DefaultValue("512KB") DataSize largestCommand,
        @DefaultValue("30s") Duration longestSending) {}
