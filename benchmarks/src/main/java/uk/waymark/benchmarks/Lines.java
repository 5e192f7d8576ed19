package uk.waymark.benchmarks;

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
import uk.waymark.benchmarks.checking.Checking;
import uk.waymark.benchmarks.council.Councils;
import uk.waymark.benchmarks.database.Database;
import uk.waymark.benchmarks.database.EventCount;
import uk.waymark.benchmarks.feeding.Feeding;
import uk.waymark.benchmarks.feeding.ProducerPerformance;
import uk.waymark.benchmarks.filling.Filling;
import uk.waymark.benchmarks.filling.ManyPlans;
import uk.waymark.benchmarks.filling.Publishing;
import uk.waymark.benchmarks.history.LookingBack;
import uk.waymark.benchmarks.http.Caller;
import uk.waymark.benchmarks.http.Calling;
import uk.waymark.benchmarks.http.Flooding;
import uk.waymark.benchmarks.idling.Idling;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.Scale;
import uk.waymark.benchmarks.measure.Throughput;
import uk.waymark.benchmarks.pgbench.Pgbench;
import uk.waymark.benchmarks.process.Issuer;
import uk.waymark.benchmarks.process.Kafka;
import uk.waymark.benchmarks.process.Product;
import uk.waymark.benchmarks.process.RebuildProcess;
import uk.waymark.benchmarks.process.RunningService;
import uk.waymark.benchmarks.process.Site;
import uk.waymark.benchmarks.reading.Reading;
import uk.waymark.benchmarks.rebuilding.Rebuilding;
import uk.waymark.benchmarks.seeing.Seeing;
import uk.waymark.command.feed.LedgerPages;
import uk.waymark.deploy.database.RunningDatabase;
import uk.waymark.deploy.folder.DataFolder;

/// Each line's servers and services, fresh and its own.
final class Lines {
    private static final int PARTITIONS = 6;
    private static final Duration GENTLE = Duration.ofMillis(20);

    private Lines() {}

    static List<Comparison> append(Site site, Scale scale) throws Exception {
        try (var database = Database.on(site);
                var ledger = LedgerStore.on(database.ledgerUrl());
                var axon = AxonStore.on(
                        database.ledgerUrl(),
                        scale.writers().getLast(),
                        ledger.service().getBean("eventSerializer", Serializer.class))) {
            for (var store : List.<Store>of(ledger, axon)) {
                Councils.founding().forEach(store::decide);
            }
            ledger.append(Councils.rated(Councils.code(0), "first"));
            var pgbench = Pgbench.on(database.ledgerUrl(), site.beside("insert.sql"));
            return new Appending(scale, ledger, axon, pgbench).compare();
        }
    }

    static List<Comparison> http(Site site, Scale scale) throws Exception {
        try (var database = Database.on(site)) {
            fill(database.ledgerUrl(), scale.few());
            try (var kafka = Kafka.on(site);
                    var issuer = Issuer.on(site);
                    var service = RunningService.command(site, database.ledgerUrl(), kafka, issuer)) {
                Feeding.awaitCheckpoint(database.ledgerUrl(), scale.few());
                var pgbench = Pgbench.on(database.ledgerUrl(), site.beside("insert.sql"));
                var calling = new Calling(scale, service.port().number(), issuer.tokens(), pgbench);
                var compared = calling.compare();
                EventCount.refuseUnless(scale.few() + calling.answered(), database.ledgerUrl());
                return compared;
            }
        }
    }

    static List<Comparison> flood(Site site, Scale scale) throws Exception {
        try (var database = Database.on(site)) {
            fill(database.ledgerUrl(), scale.few());
            try (var kafka = Kafka.on(site);
                    var issuer = Issuer.on(site);
                    var service = RunningService.command(site, database.ledgerUrl(), kafka, issuer)) {
                Feeding.awaitCheckpoint(database.ledgerUrl(), scale.few());
                var flooding = new Flooding(scale, service.port().number(), issuer.tokens());
                var compared = flooding.compare();
                EventCount.refuseUnless(scale.few() + flooding.answered(), database.ledgerUrl());
                return compared;
            }
        }
    }

    static List<Comparison> tokens(Site site, Scale scale) throws Exception {
        try (var database = Database.on(site)) {
            fill(database.ledgerUrl(), scale.few());
            try (var issuer = Issuer.on(site);
                    var checking = new Checking(scale, database.ledgerUrl(), issuer)) {
                var compared = checking.compare();
                EventCount.refuseUnless(scale.few() + checking.answered(), database.ledgerUrl());
                return compared;
            }
        }
    }

    static List<Comparison> age(Site site, Scale scale) throws Exception {
        try (var database = Database.on(site)) {
            var old = database.freshUrl("aged");
            fill(old, scale.many());
            return new Aging(scale, database, old).compare();
        }
    }

    static List<Comparison> replay(Site site, Scale scale) throws Exception {
        try (var database = Database.on(site)) {
            fill(database.ledgerUrl(), scale.many());
            try (var ledger = LedgerStore.on(database.ledgerUrl())) {
                return new Reading(scale.pairs(), scale.many(), database.ledgerUrl(), new LedgerPages(ledger.service()))
                        .compare();
            }
        }
    }

    static List<Comparison> feed(Site site, Scale scale) throws Exception {
        try (var database = Database.on(site)) {
            fill(database.ledgerUrl(), scale.fed());
            try (var kafka = Kafka.on(site);
                    var issuer = Issuer.on(site);
                    var _ = RunningService.command(site, database.ledgerUrl(), kafka, issuer)) {
                Feeding.awaitCheckpoint(database.ledgerUrl(), scale.fed());
                var producer = ProducerPerformance.on(kafka.address(), PARTITIONS, recordSize(database.ledgerUrl()));
                return new Feeding(scale.pairs(), database.ledgerUrl(), scale.fed(), producer).compare();
            }
        }
    }

    static List<Comparison> visible(Site site, Scale scale) throws Exception {
        try (var database = Database.on(site);
                var kafka = Kafka.on(site);
                var issuer = Issuer.on(site);
                var command = RunningService.command(site, database.ledgerUrl(), kafka, issuer);
                var query = RunningService.query(site, database.viewsUrl(), kafka, issuer);
                var sender = new Caller(command.port().number(), issuer.tokens());
                var asker = new Caller(query.port().number(), issuer.tokens())) {
            for (var founding : Councils.founding()) {
                sender.send(founding);
            }
            return new Seeing(scale.pairs(), scale.asked(), scale.warmUp(), GENTLE, sender, asker).compare();
        }
    }

    static List<Comparison> rebuild(Site site, Scale scale) throws Exception {
        try (var database = Database.on(site);
                var kafka = Kafka.on(site);
                var issuer = Issuer.on(site)) {
            Publishing.of(kafka.address(), PARTITIONS, scale.many());
            var began = System.nanoTime();
            try (var query = RunningService.query(site, database.viewsUrl(), kafka, issuer)) {
                Seeing.awaitVisible(query.port().number(), issuer.tokens(), scale.many());
                var caughtUp = new Throughput(scale.many(), Duration.ofNanos(System.nanoTime() - began));
                return new Rebuilding(
                                scale.pairs(),
                                scale.many(),
                                caughtUp,
                                new RebuildProcess(site, database.viewsUrl(), kafka.address()),
                                query)
                        .compare();
            }
        }
    }

    static List<Comparison> history(Site site, Scale scale) throws Exception {
        try (var database = Database.on(site);
                var kafka = Kafka.on(site);
                var issuer = Issuer.on(site)) {
            Publishing.of(kafka.address(), PARTITIONS, scale.many(), new ManyPlans());
            try (var query = RunningService.query(site, database.viewsUrl(), kafka, issuer)) {
                Seeing.awaitVisible(query.port().number(), issuer.tokens(), scale.many());
                Database.settle(database.viewsUrl());
                return new LookingBack(scale, query.port().number(), issuer.tokens()).compare();
            }
        }
    }

    static List<Comparison> idle(Site site, Scale scale) throws Exception {
        var data = site.beside("data");
        try (var folder = DataFolder.open(data);
                var database = Database.in(folder, site)) {
            fill(database.ledgerUrl(), scale.many());
        }
        try (var product = Product.on(site, data)) {
            var ledgerUrl = RunningDatabase.ledgerUrl(data);
            Feeding.awaitCheckpoint(ledgerUrl, scale.many());
            Seeing.awaitVisible(product.query().number(), product.tokens(), scale.many());
            Database.settle(ledgerUrl);
            Database.settle(RunningDatabase.viewsUrl(data));
            return new Idling(
                            scale.idle(),
                            scale.warmUp(),
                            ledgerUrl,
                            product.launched().process())
                    .compare();
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
