package uk.waymark.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import uk.waymark.deploy.database.RunningDatabase;
import uk.waymark.deploy.proof.Damaged;
import uk.waymark.deploy.proof.Export;
import uk.waymark.deploy.proof.ExportCheck;
import uk.waymark.deploy.proof.LedgerCheck;
import uk.waymark.deploy.proof.LedgerReading;
import uk.waymark.events.authority.AuthorityCode;

/// What an operator or an auditor does beside running services.
final class LedgerTool {
    private static final int DONE = 0;
    private static final int NOT_INTACT = 1;
    private static final int MISUSED = 2;
    private static final String USAGE = """
            usage: waymark verify                                  check the whole ledger of a running Waymark
                   waymark verify FILE.zip                         check an export, without any ledger
                   waymark export --authority CODE --out FILE.zip  write all events of one authority
                   waymark republish                               send the whole ledger to Kafka once more""";

    private LedgerTool() {}

    /// @return the exit status
    static int run(List<String> line, Consumer<String> tell) {
        try {
            return switch (line) {
                case List<String> l when l.equals(List.of("verify")) -> verify(tell);
                case List<String> l
                when l.size() == 2 && l.getFirst().equals("verify") -> {
                    tell.accept(ExportCheck.of(Path.of(l.get(1))));
                    yield DONE;
                }
                case List<String> l when isExport(l) -> export(l.get(2), Path.of(l.get(4)), tell);
                case List<String> l when l.equals(List.of("republish")) -> republish(tell);
                default -> {
                    System.err.println(USAGE);
                    yield MISUSED;
                }
            };
        } catch (Damaged damaged) {
            tell.accept("NOT INTACT. " + damaged.getMessage());
            return NOT_INTACT;
        } catch (SQLException e) {
            throw new CannotStart("The ledger cannot be read: %s".formatted(e.getMessage()), e);
        } catch (IOException e) {
            throw new CannotStart(String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean isExport(List<String> line) {
        return line.size() == 5
                && line.getFirst().equals("export")
                && line.get(1).equals("--authority")
                && line.get(3).equals("--out");
    }

    private static int verify(Consumer<String> tell) throws SQLException, Damaged {
        try (var ledger = LedgerReading.of(ledgerUrl())) {
            tell.accept(LedgerCheck.of(ledger, tell));
            return DONE;
        }
    }

    private static int export(String code, Path file, Consumer<String> tell) throws IOException, SQLException, Damaged {
        try (var ledger = LedgerReading.of(ledgerUrl())) {
            var head = Export.write(ledger, authority(code), file);
            tell.accept("%s: %d events up to position %d of %s"
                    .formatted(file, head.sequence(), head.position(), head.authority()));
            tell.accept(
                    "Keep the head elsewhere, in a minute say: " + head.hash().value());
            return DONE;
        }
    }

    private static AuthorityCode authority(String code) {
        try {
            return new AuthorityCode(code);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(e.getMessage() + ".", e);
        }
    }

    private static int republish(Consumer<String> tell) throws SQLException {
        try (var connection = DriverManager.getConnection(ledgerUrl());
                var statement = connection.createStatement()) {
            statement.execute("update feed_checkpoint set position = 0");
            statement.execute("notify republish");
        }
        tell.accept("The feed sends every event again, from position 1; consumers pass over those that they have.");
        return DONE;
    }

    private static String ledgerUrl() {
        var settings = Settings.from(System.getenv());
        return settings.ledgerUrl() == null ? RunningDatabase.ledgerUrl(settings.data()) : settings.ledgerUrl();
    }
}
