package uk.waymark.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How often somebody may ask. A run of commands is one request, however many lines it has.
///
/// @param perSecond by one person, over time
/// @param burst by one person, at once after a pause
/// @param strangersPerSecond without a token that is taken, by one address, over time
/// @param strangersBurst without a token that is taken, by one address, at once after a pause
@ConfigurationProperties("waymark.access.requests")
record TurnstileSettings(
        @DefaultValue("1000") long perSecond,
        @DefaultValue("5000") long burst,
        @DefaultValue("50") long strangersPerSecond,
        @DefaultValue("500") long strangersBurst) {
    TurnstileSettings {
        if (perSecond < 1 || burst < 1 || strangersPerSecond < 1 || strangersBurst < 1) {
            throw new IllegalArgumentException("Everybody may ask once a second at least");
        }
    }
}
