package uk.waymark.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.commons.io.FileUtils;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.prepared.Prepared;

/// The demo, run once by the build with a data folder of its own, in which every JVM notes what a start needs.
///
/// Where it fails nothing is lost but time: Waymark then starts without those notes.
record Rehearsal(Prepared prepared, Path data, Consumer<String> tell) {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    void hold() throws IOException, InterruptedException {
        try {
            prepared.beginNotes();
            startAndStop();
            prepared.keepNotes();
        } catch (CannotStart | IOException | ExecutionException | CompletionException | TimeoutException e) {
            prepared.dropNotes();
            var cause = e.getCause() == null ? e : e.getCause();
            tell.accept("The rehearsal failed, so starts will take longer than they could; %s may tell why: %s"
                    .formatted(data.resolve("logs"), cause));
        }
    }

    private void startAndStop() throws IOException, ExecutionException, InterruptedException, TimeoutException {
        var settings = Settings.ownServers(data, Port.free(), Port.free(), Port.free());
        FileUtils.deleteDirectory(data.toFile());
        try (var folder = DataFolder.open(data)) {
            var run = new Run(settings, folder, prepared, Clock.systemUTC(), _ -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(run::stop));
            var start = new FutureTask<>(() -> {
                run.start(true);
                return true;
            });
            Thread.startVirtualThread(start);
            try {
                start.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } finally {
                run.stop();
            }
        }
        FileUtils.deleteQuietly(data.toFile());
    }
}
