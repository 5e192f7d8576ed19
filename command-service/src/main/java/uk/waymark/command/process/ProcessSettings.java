package uk.waymark.command.process;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What the process that started this one says.
///
/// @param readyFile the file that it makes once everything else is ready too
@ConfigurationProperties("waymark")
record ProcessSettings(@Nullable Path readyFile) {}
