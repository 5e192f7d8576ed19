package uk.waymark.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.waymark.deploy.broker.Broker;
import uk.waymark.deploy.database.RunningDatabase;
import uk.waymark.deploy.prepared.PreparedFolders;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.service.Rebuild;

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
        var viewsUrl = settings.viewsUrl() == null ? RunningDatabase.viewsUrl(settings.data()) : settings.viewsUrl();
        var kafka = settings.kafka() == null ? Broker.runningOn(settings.data()) : settings.kafka();
        return new Rebuild(jar, settings.rebuildHeap(), Environment.ours(Map.of()))
                .of(viewsUrl, kafka, line)
                .inheritIO()
                .start()
                .waitFor();
    }
}
