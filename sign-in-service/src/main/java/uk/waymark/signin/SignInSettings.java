package uk.waymark.signin;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What the environment says.
///
/// @param issuer the URL by which tokens name this service
/// @param audience whom tokens are for
/// @param folder where secrets and keys are kept
@ConfigurationProperties("waymark.sign-in")
public record SignInSettings(String issuer, String audience, Path folder) {}
