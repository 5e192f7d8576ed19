package uk.waymark.torture.site;

import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.service.Health;
import uk.waymark.deploy.signin.Tokens;

/// One running service.
///
/// @param tokens what its callers show
public record Node(Victim victim, Port port, Tokens tokens) {
    public boolean isUp() {
        return Health.of(port) == Health.UP;
    }

    public String address() {
        return "http://" + port.address();
    }
}
