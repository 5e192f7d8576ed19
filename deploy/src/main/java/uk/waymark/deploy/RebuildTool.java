package uk.waymark.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.deploy.broker.Broker;
import uk.waymark.deploy.database.RunningDatabase;
import uk.waymark.deploy.prepared.PreparedFolders;
import uk.waymark.deploy.process.JavaProgram;

/// Runs the query service's rebuild beside a running Waymark.
final class RebuildTool {
    private static final int MISUSED = 2;
    private static final String USAGE = """
            usage: waymark rebuild         build all read models anew and put them in the place of the live ones
                   waymark rebuild --back  put those in their place again that were live before""";

    private RebuildTool() {}

    /// @return the exit status
    static int run(List<String> line) {
        if (!line.equals(List.of("rebuild")) && !line.equals(List.of("rebuild", "--back"))) {
            System.err.println(USAGE);
            return MISUSED;
        }
        var settings = Settings.from(System.getenv());
        var prepared = PreparedFolders.fromProperties().latest();
        try (var _ = prepared.hold()) {
            return rebuild(prepared.jar("query-service"), line, settings);
        } catch (IOException e) {
            throw new CannotStart("The rebuild could not start: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The rebuild was interrupted.", e);
        }
    }

    private static int rebuild(Path jar, List<String> line, Settings settings)
            throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of(JavaProgram.JAVA, "-Xmx1g", "-XX:+UseParallelGC", "-jar", jar.toString()));
        command.addAll(line);
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment()
                .put(
                        "WAYMARK_VIEWS_URL",
                        settings.viewsUrl() == null ? RunningDatabase.viewsUrl(settings.data()) : settings.viewsUrl());
        builder.environment()
                .put("WAYMARK_KAFKA", settings.kafka() == null ? Broker.runningOn(settings.data()) : settings.kafka());
        builder.environment().remove("WAYMARK_PARENT");
        return builder.start().waitFor();
    }
}
