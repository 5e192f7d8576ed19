package uk.waymark.deploy;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.prepared.PreparedFolders;
import uk.waymark.deploy.signin.IssuerNote;

/// The entry of the waymark script.
public final class Waymark {
    private static final int MISUSED = 2;
    /// Apart from 1, by which a check tells a difference.
    private static final int NOT_STARTED = 3;

    private Waymark() {}

    public static void main(String[] args) {
        var version = Optional.ofNullable(Waymark.class.getPackage().getImplementationVersion())
                .orElse("development");
        try {
            switch (args.length == 0 ? "" : args[0]) {
                case "version" -> say("Waymark " + version);
                case "start" -> run(false);
                case "demo" -> run(true);
                case "verify", "export", "republish" ->
                    System.exit(LedgerTool.run(List.of(args), Settings.from(System.getenv()), Waymark::say));
                case "token" -> {
                    var issuer = IssuerNote.in(Settings.data(System.getenv()));
                    System.exit(new TokenTool(issuer, Waymark::say).run(List.of(args)));
                }
                case "rebuild" -> System.exit(RebuildTool.run(List.of(args)));
                default -> {
                    System.err.println("usage: waymark demo|start|token|verify|export|republish|rebuild|version");
                    System.exit(MISUSED);
                }
            }
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(NOT_STARTED);
        }
    }

    private static void run(boolean demo) {
        var settings = Settings.from(System.getenv());
        var prepared = PreparedFolders.fromProperties().latest();
        try (var folder = DataFolder.open(settings.data());
                var _ = prepared.hold()) {
            var run = new Run(settings, folder, prepared, Clock.systemUTC(), Waymark::say);
            Runtime.getRuntime().addShutdownHook(new Thread(run::stop));
            try {
                run.start(demo);
                throw run.awaitFailure();
            } finally {
                run.stop();
            }
        } catch (IOException e) {
            throw new CannotStart("Waymark could not start: " + e, e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
