package uk.waymark.signin.process;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What the process that started this one says.
///
/// @param parent `stdin`: it holds our standard input open for as long as it lives
@ConfigurationProperties("waymark")
record ProcessSettings(@Nullable String parent) {}
