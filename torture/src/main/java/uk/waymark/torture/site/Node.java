package uk.waymark.torture.site;

import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.service.Health;

/// One running service.
public record Node(Victim victim, Port port) {
    public boolean isUp() {
        return Health.of(port) == Health.UP;
    }

    public String address() {
        return "http://" + port.address();
    }
}
