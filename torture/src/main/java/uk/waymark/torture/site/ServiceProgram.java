package uk.waymark.torture.site;

import java.util.List;
import java.util.Map;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.process.Program;
import uk.waymark.deploy.service.Health;
import uk.waymark.deploy.service.ServiceJvm;

/// A service as the build prepared it.
///
/// @param name of this one among its like
record ServiceProgram(Stores stores, String service, String name) {

    Program on(Port port, Map<String, String> environment, List<String> options) {
        return new ServiceJvm(service, stores.prepared(), "256m", options)
                .program(name, stores.folder(), Environment.alone(environment), () -> Health.of(port) != Health.DOWN);
    }
}
