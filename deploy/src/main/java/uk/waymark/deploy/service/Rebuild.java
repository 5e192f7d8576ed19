package uk.waymark.deploy.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.process.JavaProgram;

/// How the query service's rebuild is started, whoever starts it.
///
/// @param jar of the query service
/// @param heap at most, as Java wants it: 1g
public record Rebuild(Path jar, String heap, Environment environment) {

    /// @param line what the rebuild is told to do, from its own name on
    public ProcessBuilder of(String viewsUrl, String kafka, List<String> line) {
        var command =
                new ArrayList<>(List.of(JavaProgram.JAVA, "-Xmx" + heap, "-XX:+UseParallelGC", "-jar", jar.toString()));
        command.addAll(line);
        var builder = new ProcessBuilder(command);
        environment
                .and("WAYMARK_VIEWS_URL", viewsUrl)
                .and("WAYMARK_KAFKA", kafka)
                .applyTo(builder.environment());
        // It ends by itself, and what it could be told of that is meant for others.
        builder.environment().remove("WAYMARK_PARENT");
        return builder;
    }
}
