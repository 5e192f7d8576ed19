package uk.waymark.command.entry;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// @param queriesUrl where the query service shows what was created
/// @param largestCommand the most bytes that one command may take, alone or as a line of a run
@ConfigurationProperties("waymark")
record EntrySettings(URI queriesUrl, @DefaultValue("1MB") DataSize largestCommand) {}
