package uk.waymark.torture.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.process.JavaProgram;
import uk.waymark.deploy.process.ProcessNote;
import uk.waymark.deploy.process.Program;
import uk.waymark.deploy.process.StartUpCache;
import uk.waymark.deploy.service.Health;

/// A service as the build prepared it.
///
/// @param name of this one among its like
record ServiceProgram(Stores stores, String service, String name) {
    // Most are killed before better code would pay.
    private static final String COMPILE_IN_HASTE = "-XX:TieredStopAtLevel=1";

    Program on(Port port, Map<String, String> environment, List<String> options) {
        var jar = stores.prepared().jar(service).toString();
        var arguments = new ArrayList<>(List.of("-Xmx256m", COMPILE_IN_HASTE));
        arguments.addAll(options);
        arguments.addAll(List.of("-jar", jar));
        return new JavaProgram(
                name,
                arguments,
                environment,
                stores.folder().log(name),
                () -> Health.of(port) != Health.DOWN,
                cache(options),
                new ProcessNote(stores.folder().run(name + ".pid")));
    }

    /// A JVM with an agent cannot start from notes.
    private StartUpCache cache(List<String> options) {
        var cache = stores.prepared().cache(service);
        return new StartUpCache(cache.file(), false, cache.usable() && options.isEmpty());
    }
}
