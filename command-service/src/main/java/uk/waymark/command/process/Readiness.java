package uk.waymark.command.process;

import java.nio.file.Files;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Out of service until all that was started with us is ready, for a demonstration is ready only with its samples.
@Component
class Readiness implements HealthIndicator {
    private final ProcessSettings settings;

    Readiness(ProcessSettings settings) {
        this.settings = settings;
    }

    @Override
    public Health health() {
        var file = settings.readyFile();
        return (file == null || Files.exists(file) ? Health.up() : Health.outOfService()).build();
    }
}
