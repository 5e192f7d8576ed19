package uk.waymark.benchmarks;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.axonframework.serialization.Serializer;
import uk.waymark.benchmarks.aging.Aging;
import uk.waymark.benchmarks.appending.Appending;
import uk.waymark.benchmarks.appending.LedgerStore;
import uk.waymark.benchmarks.appending.Store;
import uk.waymark.benchmarks.axon.AxonStore;
import uk.waymark.benchmarks.council.Councils;
import uk.waymark.benchmarks.database.Database;
import uk.waymark.benchmarks.feeding.Feeding;
import uk.waymark.benchmarks.feeding.ProducerPerformance;
import uk.waymark.benchmarks.filling.Filling;
import uk.waymark.benchmarks.filling.Publishing;
import uk.waymark.benchmarks.http.Caller;
import uk.waymark.benchmarks.http.Calling;
import uk.waymark.benchmarks.idling.Idling;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.Throughput;
import uk.waymark.benchmarks.pgbench.Pgbench;
import uk.waymark.benchmarks.process.Kafka;
import uk.waymark.benchmarks.process.Service;
import uk.waymark.benchmarks.reading.Reading;
import uk.waymark.benchmarks.rebuilding.Rebuilding;
import uk.waymark.benchmarks.seeing.Seeing;
import uk.waymark.command.feed.LedgerPages;

/// Each line's servers and services, fresh and its own.
final class Lines {
    private static final int PARTITIONS = 6;
    private static final Duration GENTLE = Duration.ofMillis(50);

    private Lines() {}

    static List<Comparison> append(Path folder, Scale scale) throws Exception {
        try (var database = Database.in(folder);
                var ledger = LedgerStore.on(database.ledgerUrl());
                var axon = AxonStore.on(
                        database.ledgerUrl(),
                        scale.writers().getLast(),
                        ledger.service().getBean("eventSerializer", Serializer.class))) {
            for (var store : List.<Store>of(ledger, axon)) {
                Councils.founding().forEach(store::decide);
            }
            ledger.append(Councils.rated(Councils.code(0), "first"));
            var pgbench = Pgbench.on(database.ledgerUrl(), folder);
            return new Appending(scale, ledger, axon, pgbench).compare();
        }
    }

    static List<Comparison> http(Path folder, Scale scale) throws Exception {
        try (var database = Database.in(folder)) {
            fill(database.ledgerUrl(), scale.few());
            try (var service = Service.withoutFeed(database.ledgerUrl(), folder)) {
                var pgbench = Pgbench.on(database.ledgerUrl(), folder);
                var calling = new Calling(scale, service.port().number(), pgbench);
                var compared = calling.compare();
                Counted.in(database.ledgerUrl(), scale.few() + calling.answered());
                return compared;
            }
        }
    }

    static List<Comparison> age(Path folder, Scale scale) throws Exception {
        try (var database = Database.in(folder)) {
            var aged = database.freshUrl("aged");
            fill(aged, scale.many());
            fill(database.ledgerUrl(), scale.few());
            try (var old = LedgerStore.on(aged);
                    var young = LedgerStore.on(database.ledgerUrl())) {
                return new Aging(scale, old, young).compare();
            }
        }
    }

    static List<Comparison> replay(Path folder, Scale scale) throws Exception {
        try (var database = Database.in(folder)) {
            fill(database.ledgerUrl(), scale.many());
            try (var ledger = LedgerStore.on(database.ledgerUrl())) {
                return new Reading(scale.pairs(), database.ledgerUrl(), new LedgerPages(ledger.service())).compare();
            }
        }
    }

    static List<Comparison> feed(Path folder, Scale scale) throws Exception {
        try (var database = Database.in(folder)) {
            fill(database.ledgerUrl(), scale.fed());
            try (var kafka = Kafka.beside(database);
                    var _ = Service.command(database.ledgerUrl(), kafka.address(), folder)) {
                Feeding.awaitCheckpoint(database.ledgerUrl(), scale.fed());
                var producer = ProducerPerformance.on(kafka.address(), PARTITIONS, recordSize(database.ledgerUrl()));
                return new Feeding(scale.pairs(), database.ledgerUrl(), scale.fed(), producer).compare();
            }
        }
    }

    static List<Comparison> visible(Path folder, Scale scale) throws Exception {
        try (var database = Database.in(folder);
                var kafka = Kafka.beside(database);
                var command = Service.command(database.ledgerUrl(), kafka.address(), folder);
                var query = Service.query(database.viewsUrl(), kafka.address(), folder);
                var sender = new Caller(command.port().number());
                var asker = new Caller(query.port().number())) {
            for (var founding : Councils.founding()) {
                sender.send(founding);
            }
            var commands = (int) Math.max(10, scale.window().dividedBy(GENTLE) * 3);
            return new Seeing(scale.pairs(), commands, scale.warmUp(), GENTLE, sender, asker).compare();
        }
    }

    static List<Comparison> rebuild(Path folder, Scale scale) throws Exception {
        try (var database = Database.in(folder);
                var kafka = Kafka.beside(database)) {
            Publishing.of(kafka.address(), PARTITIONS, scale.many());
            try (var query = Service.query(database.viewsUrl(), kafka.address(), folder)) {
                var began = System.nanoTime();
                Seeing.awaitVisible(query.port().number(), scale.many());
                var caughtUp = new Throughput(scale.many(), Duration.ofNanos(System.nanoTime() - began));
                return new Rebuilding(
                                scale.pairs(),
                                scale.many(),
                                caughtUp,
                                database.viewsUrl(),
                                kafka.address(),
                                query.port().number())
                        .compare();
            }
        }
    }

    static List<Comparison> idle(Path folder, Scale scale) throws Exception {
        try (var database = Database.in(folder)) {
            fill(database.ledgerUrl(), scale.many());
            try (var kafka = Kafka.beside(database);
                    var command = Service.command(database.ledgerUrl(), kafka.address(), folder);
                    var query = Service.query(database.viewsUrl(), kafka.address(), folder)) {
                Feeding.awaitCheckpoint(database.ledgerUrl(), scale.many());
                Seeing.awaitVisible(query.port().number(), scale.many());
                Thread.sleep(scale.warmUp());
                var processes = List.of(
                        database.process(),
                        kafka.launched().process(),
                        command.launched().process(),
                        query.launched().process());
                return new Idling(scale.idle(), database.ledgerUrl(), processes).compare();
            }
        }
    }

    private static void fill(String url, long events) throws Exception {
        // Its start makes the tables.
        LedgerStore.on(url).close();
        Filling.of(url, events);
    }

    private static int recordSize(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select avg(octet_length(data) + octet_length(id) + 2 * octet_length(authority)
                            + octet_length(type) + octet_length(subject) + octet_length(correlation_id)
                            + octet_length(recorded_by) + 250)::int
                        from event
                        """)) {
            row.next();
            return row.getInt(1);
        }
    }
}
