package uk.waymark.deploy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
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
    static int run(List<String> line, Settings settings, Consumer<String> tell) {
        try {
            return switch (line) {
                case List<String> l when l.equals(List.of("verify")) -> verify(settings, tell);
                case List<String> l
                when l.size() == 2 && l.getFirst().equals("verify") -> {
                    yield verify(Path.of(l.get(1)), tell);
                }
                case List<String> l when isExport(l) -> export(settings, l.get(2), Path.of(l.get(4)), tell);
                case List<String> l when l.equals(List.of("republish")) -> republish(settings, tell);
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
        }
    }

    private static boolean isExport(List<String> line) {
        return line.size() == 5
                && line.getFirst().equals("export")
                && line.get(1).equals("--authority")
                && line.get(3).equals("--out");
    }

    private static int verify(Path export, Consumer<String> tell) throws Damaged {
        try {
            tell.accept(ExportCheck.of(export));
            return DONE;
        } catch (IOException e) {
            tell.accept("%s cannot be read as an export (%s): name a file that ./waymark export has written."
                    .formatted(export, reason(e)));
            return MISUSED;
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException _ -> "access is denied";
            default -> String.valueOf(e.getMessage());
        };
    }

    private static int verify(Settings settings, Consumer<String> tell) throws SQLException, Damaged {
        try (var ledger = LedgerReading.of(ledgerUrl(settings))) {
            tell.accept(LedgerCheck.of(ledger, tell));
            return DONE;
        }
    }

    private static int export(Settings settings, String code, Path file, Consumer<String> tell)
            throws SQLException, Damaged {
        try (var ledger = LedgerReading.of(ledgerUrl(settings))) {
            var head = Export.write(ledger, authority(code), file);
            tell.accept("%s: %d events up to position %d of %s"
                    .formatted(file, head.sequence(), head.position(), head.authority()));
            new OperatorsLook(settings, tell).note(authority(code));
            tell.accept(
                    "Keep the head elsewhere, in a minute say: " + head.hash().value());
            return DONE;
        } catch (IOException e) {
            throw new CannotStart(
                    "%s cannot be written (%s): name a file in a folder that can.".formatted(file, reason(e)), e);
        }
    }

    private static AuthorityCode authority(String code) {
        try {
            return new AuthorityCode(code);
        } catch (IllegalArgumentException e) {
            throw new CannotStart(e.getMessage() + ".", e);
        }
    }

    private static int republish(Settings settings, Consumer<String> tell) throws SQLException {
        try (var connection = DriverManager.getConnection(ledgerUrl(settings));
                var statement = connection.createStatement()) {
            statement.execute("update feed_checkpoint set position = 0");
            statement.execute("notify republish");
        }
        tell.accept("The feed sends every event again, from position 1; consumers pass over those that they have.");
        return DONE;
    }

    private static String ledgerUrl(Settings settings) {
        return settings.ledgerUrl() == null ? RunningDatabase.ledgerUrl(settings.data()) : settings.ledgerUrl();
    }
}
