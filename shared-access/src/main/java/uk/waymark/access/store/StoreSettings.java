package uk.waymark.access.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where names and looks are kept.
///
/// @param url JDBC; none: they are kept nowhere
/// @param ownerUrl by which migrations run, when another user owns the tables
/// @param connections at most
/// @param patience how long a request waits for a connection
@ConfigurationProperties("waymark.access.store")
record StoreSettings(
        @Nullable String url,
        @Nullable String ownerUrl,
        @DefaultValue("3") int connections,
        @DefaultValue("1s") Duration patience) {
    StoreSettings {
        url = url == null || url.isBlank() ? null : url;
        ownerUrl = ownerUrl == null || ownerUrl.isBlank() ? url : ownerUrl;
    }
}
