package uk.waymark.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
    private static final long MINUTES = 4;

    void hold() throws IOException, InterruptedException {
        FileUtils.deleteDirectory(data.toFile());
        Files.createDirectories(prepared.caches());
        try {
            startAndStop();
            FileUtils.deleteDirectory(data.toFile());
        } catch (CannotStart | IOException | ExecutionException | TimeoutException e) {
            FileUtils.deleteDirectory(prepared.caches().toFile());
            var cause = e instanceof ExecutionException && e.getCause() != null ? e.getCause() : e;
            tell.accept("The rehearsal failed, so starts will take longer than they could; %s may tell why: %s"
                    .formatted(data.resolve("logs"), cause));
        }
    }

    private void startAndStop() throws IOException, ExecutionException, InterruptedException, TimeoutException {
        var settings = new Settings(data, Port.free(), Port.free(), null, null, null);
        try (var folder = DataFolder.open(data)) {
            var run = new Run(settings, folder, prepared, Clock.systemUTC(), _ -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(run::stop));
            var start = new FutureTask<>(() -> {
                run.start(true);
                return true;
            });
            Thread.startVirtualThread(start);
            try {
                start.get(MINUTES, TimeUnit.MINUTES);
            } finally {
                run.stop();
            }
        }
    }
}
