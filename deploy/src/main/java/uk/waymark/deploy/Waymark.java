package uk.waymark.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.prepared.PackedService;
import uk.waymark.deploy.prepared.Prepared;

/// The entry of the waymark script.
public final class Waymark {
    private Waymark() {}

    public static void main(String[] args) {
        var version = Optional.ofNullable(Waymark.class.getPackage().getImplementationVersion())
                .orElse("development");
        try {
            switch (args.length == 0 ? "" : args[0]) {
                case "version" -> say("Waymark " + version);
                case "start" -> run(false);
                case "demo" -> run(true);
                case "prepare" -> prepare(args[1], args[2]);
                default -> {
                    System.err.println("usage: waymark demo|start|help|version");
                    System.exit(2);
                }
            }
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(boolean demo) {
        var settings = Settings.from(System.getenv());
        try (var folder = DataFolder.open(settings.data())) {
            var run = new Run(settings, folder, Prepared.fromProperties(false), Clock.systemUTC(), Waymark::say);
            Runtime.getRuntime().addShutdownHook(new Thread(run::stop));
            try {
                run.start(demo);
                throw run.awaitFailure();
            } catch (IOException e) {
                throw new CannotStart("Waymark could not start: " + e, e);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } finally {
                run.stop();
            }
        }
    }

    /// The build's last step.
    private static void prepare(String commandJar, String queryJar) {
        var services = List.of(
                new PackedService("command-service", Path.of(commandJar)),
                new PackedService("query-service", Path.of(queryJar)));
        try {
            new Preparation(Prepared.fromProperties(true), services, Waymark::say).carryOut();
        } catch (IOException e) {
            throw new CannotStart("Waymark could not be made ready: " + e, e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
