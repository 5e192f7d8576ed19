package uk.waymark.torture.round;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import uk.waymark.torture.check.Chain;
import uk.waymark.torture.check.EveryAnswerHolds;
import uk.waymark.torture.check.Ledger;
import uk.waymark.torture.check.ReadModels;
import uk.waymark.torture.check.Records;
import uk.waymark.torture.check.TopicHoldsLedger;
import uk.waymark.torture.load.Answer;
import uk.waymark.torture.site.Installation;

/// Holds what was answered against what is there: in the ledger, in the topic and in the read models.
final class Reckoning {
    private static final Duration CATCHING_UP = Duration.ofMinutes(10);

    private final Installation installation;

    Reckoning(Installation installation) {
        this.installation = installation;
    }

    Outcome of(List<Answer> answers) throws SQLException {
        var ledger = ledger();
        var findings = new ArrayList<>(EveryAnswerHolds.findings(answers, ledger));
        findings.addAll(Chain.findings(installation.ledgerUrl()));
        var topic = topic(ledger);
        findings.addAll(topic.findings());
        var views = ReadModels.of(installation.viewsUrl());
        findings.addAll(views.findings(fold(ledger)));
        return new Outcome(
                "%d commands answered, %d events, %d of them told again in the topic, %d rows of read models"
                        .formatted(answers.size(), ledger.entries().size(), topic.resent(), views.rows()),
                findings);
    }

    /// As soon as the query services have read all of the ledger from it.
    TopicHoldsLedger.Comparison topic(Ledger ledger) throws SQLException {
        awaitCaughtUp(installation.viewsUrl(), ledger);
        return TopicHoldsLedger.of(Records.of(installation.topic(), installation.kafka()), ledger);
    }

    /// What a query service makes of the whole topic that has never seen any of it. That the topic holds the ledger is
    /// for [#topic] to say.
    private ReadModels fold(Ledger ledger) throws SQLException {
        try (var reader = installation.addReader(installation.topic() + "_fold", false)) {
            awaitCaughtUp(reader.viewsUrl(), ledger);
            return ReadModels.of(reader.viewsUrl());
        }
    }

    Ledger ledger() throws SQLException {
        try (var connection = installation.ledger()) {
            return Ledger.read(connection);
        }
    }

    /// Gives up after a while, since a difference tells more than a timeout does.
    static void awaitCaughtUp(String viewsUrl, Ledger ledger) {
        var ends = ledger.byAuthority().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, events ->
                (long) events.getValue().size()));
        try {
            Awaitility.await("read models")
                    .atMost(CATCHING_UP)
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .until(() -> reached(viewsUrl).equals(ends));
        } catch (ConditionTimeoutException _) {
            System.err.println("The read models have not caught up in " + CATCHING_UP);
        }
    }

    /// How many records of the topic a query service has put behind it.
    static long read(String viewsUrl) throws SQLException {
        try (var connection = views(viewsUrl);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select sum(next_offset) from feed_partition")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static Map<String, Long> reached(String viewsUrl) throws SQLException {
        try (var connection = views(viewsUrl);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select authority, sequence from feed_authority")) {
            var reached = new HashMap<String, Long>();
            while (rows.next()) {
                reached.put(rows.getString(1), rows.getLong(2));
            }
            return reached;
        }
    }

    /// Wherever it keeps the read models that it answers from.
    private static Connection views(String viewsUrl) throws SQLException {
        return DriverManager.getConnection(viewsUrl + "&currentSchema=live,public");
    }
}
