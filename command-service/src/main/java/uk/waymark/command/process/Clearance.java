package uk.waymark.command.process;

import java.nio.file.Files;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Out of service until the process that started us says that all is ready, a demonstration only with its samples.
@Component
class Clearance implements HealthIndicator {
    private final ProcessSettings settings;

    Clearance(ProcessSettings settings) {
        this.settings = settings;
    }

    @Override
    public Health health() {
        var file = settings.readyFile();
        return (file == null || Files.exists(file) ? Health.up() : Health.outOfService()).build();
    }
}
