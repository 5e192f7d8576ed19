package uk.waymark.torture.site;

import java.util.ArrayList;
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
    // Most are killed before better code would pay.
    private static final String COMPILE_IN_HASTE = "-XX:TieredStopAtLevel=1";

    Program on(Port port, Map<String, String> environment, List<String> options) {
        var all = new ArrayList<>(List.of(COMPILE_IN_HASTE));
        all.addAll(options);
        return new ServiceJvm(service, stores.prepared(), "256m", all)
                .program(name, stores.folder(), Environment.alone(environment), () -> Health.of(port) != Health.DOWN);
    }
}
