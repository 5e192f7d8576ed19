package uk.waymark.deploy.service;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import uk.waymark.deploy.CannotStart;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.prepared.Prepared;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.process.JavaProgram;
import uk.waymark.deploy.process.ProcessNote;
import uk.waymark.deploy.process.Program;
import uk.waymark.deploy.process.StartUpCache;

/// How a service is started, whoever starts it.
///
/// @param heap at most, as Java wants it: 512m
/// @param agents options of the JVM by which others have a hand in the service
public record ServiceJvm(String service, Prepared prepared, String heap, List<String> agents) {
    public ServiceJvm {
        agents = List.copyOf(agents);
    }

    /// @param name of this one among its like
    public Program program(String name, DataFolder folder, Environment environment, BooleanSupplier works) {
        var jar = prepared.jar(service);
        if (!Files.exists(jar)) {
            throw new CannotStart("The %s is not at %s: start Waymark with ./waymark.".formatted(service, jar));
        }
        var arguments = new ArrayList<>(List.of("-Xmx" + heap));
        arguments.addAll(agents);
        arguments.addAll(List.of("-jar", jar.toString()));
        return new JavaProgram(name, arguments, environment, folder.log(name), works, cache(), note(name, folder));
    }

    static ProcessNote note(String name, DataFolder folder) {
        return new ProcessNote(folder.run(name + ".pid"));
    }

    /// A JVM with an agent cannot start from notes.
    private StartUpCache cache() {
        var cache = prepared.cache(service);
        return new StartUpCache(cache.file(), cache.recording(), cache.usable() && agents.isEmpty());
    }
}
