package uk.waymark.deploy.process;

import java.time.Duration;

/// What stands on what: a layer is stopped before the ones above it in this list.
public enum Layer {
    DATABASE(Duration.ofSeconds(10)),
    BROKER(Duration.ofSeconds(4)),
    SERVICES(Duration.ofSeconds(5));

    private final Duration patience;

    Layer(Duration patience) {
        this.patience = patience;
    }

    Duration patience() {
        return patience;
    }
}
