package uk.waymark.query;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Out of service until the process that started us says that all is ready, a demonstration only with its samples.
@Component
class Clearance implements HealthIndicator {
    private final Settings settings;

    Clearance(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Health health() {
        var file = settings.readyFile();
        return (file == null || Files.exists(file) ? Health.up() : Health.outOfService()).build();
    }

    /// @param readyFile the file that it makes then; none: there is nothing to wait for
    @ConfigurationProperties("waymark")
    record Settings(@Nullable Path readyFile) {}
}
