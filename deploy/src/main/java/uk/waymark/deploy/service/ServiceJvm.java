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
/// @param options of the JVM beside those that every service has
public record ServiceJvm(String service, Prepared prepared, String heap, List<String> options) {
    // A service loads nearly so much. Each time that it passed the JVM's own guess, a start stood still for a
    // collection.
    private static final String METASPACE = "-XX:MetaspaceSize=128m";

    public ServiceJvm {
        options = List.copyOf(options);
    }

    /// @param name of this one among its like
    public Program program(String name, DataFolder folder, Environment environment, BooleanSupplier works) {
        var jar = prepared.jar(service);
        if (!Files.exists(jar)) {
            throw new CannotStart("The %s is not at %s: start Waymark with ./waymark.".formatted(service, jar));
        }
        var arguments = new ArrayList<>(List.of("-Xmx" + heap, METASPACE));
        arguments.addAll(options);
        arguments.addAll(List.of("-jar", jar.toString()));
        return new JavaProgram(name, arguments, environment, folder.log(name), works, cache(), note(name, folder));
    }

    static ProcessNote note(String name, DataFolder folder) {
        return new ProcessNote(folder.run(name + ".pid"));
    }

    /// A JVM with an agent cannot start from notes.
    private StartUpCache cache() {
        var cache = prepared.cache(service);
        return new StartUpCache(cache.file(), cache.recording(), cache.usable() && !hasAgent());
    }

    private boolean hasAgent() {
        return options.stream().anyMatch(option -> option.startsWith("-javaagent"));
    }
}
