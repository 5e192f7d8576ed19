package uk.waymark.benchmarks.http;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.process.JavaProgram;
import uk.waymark.deploy.process.ProcessNote;
import uk.waymark.deploy.process.StartUpCache;
import uk.waymark.deploy.service.Health;

/// A command service that runs with the options that the product gives it.
public record Service(JavaProgram program, ProcessHandle process, Port port) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    public static Service on(String url, Path folder) throws IOException, InterruptedException {
        var port = Port.free();
        var program = new JavaProgram(
                "command-service",
                List.of(
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceProcess.class.getName(),
                        url,
                        Integer.toString(port.number())),
                Map.of(),
                folder.resolve("logs").resolve("command-service.log"),
                () -> Health.of(port) == Health.UP,
                new StartUpCache(folder.resolve("none"), false, false),
                new ProcessNote(folder.resolve("run").resolve("command-service.pid")));
        var process = program.launch();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!program.works()) {
            if (System.nanoTime() > deadline || !process.isAlive()) {
                throw new IOException("The command service does not start: see " + program.log());
            }
            Thread.sleep(Duration.ofMillis(100));
        }
        return new Service(program, process, port);
    }

    @Override
    public void close() {
        program.stop(process, PATIENCE);
    }
}
