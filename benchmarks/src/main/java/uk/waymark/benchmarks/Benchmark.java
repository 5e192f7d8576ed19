package uk.waymark.benchmarks;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.Serializer;
import uk.waymark.benchmarks.appending.Appending;
import uk.waymark.benchmarks.appending.LedgerStore;
import uk.waymark.benchmarks.appending.Store;
import uk.waymark.benchmarks.axon.AxonStore;
import uk.waymark.benchmarks.council.Councils;
import uk.waymark.benchmarks.database.Database;
import uk.waymark.benchmarks.http.Caller;
import uk.waymark.benchmarks.http.Calling;
import uk.waymark.benchmarks.http.Service;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.pgbench.Pgbench;
import uk.waymark.benchmarks.table.Table;

/// The entry of the waymark script's `benchmark`.
public final class Benchmark {
    private Benchmark() {}

    static void main(String[] args) throws Exception {
        var words = List.of(args);
        var scale = words.contains("--quick") ? Scale.quick() : Scale.full();
        var names = words.stream().filter(word -> !word.startsWith("--")).toList();
        var comparisons = new ArrayList<Comparison>();
        if (names.isEmpty() || names.contains("append")) {
            comparisons.addAll(append(scale));
        }
        if (names.isEmpty() || names.contains("http")) {
            comparisons.addAll(http(scale));
        }
        System.out.println(Table.of(comparisons));
    }

    static List<Comparison> append(Scale scale) throws Exception {
        var folder = Files.createTempDirectory("waymark-benchmark");
        try (var database = Database.in(folder);
                var ledger = LedgerStore.on(database.ledgerUrl());
                var axon = AxonStore.on(
                        database.ledgerUrl(),
                        scale.writers().getLast(),
                        ledger.service().getBean("eventSerializer", Serializer.class))) {
            for (var store : List.<Store>of(ledger, axon)) {
                Councils.founding().forEach(store::decide);
            }
            ledger.decide(Councils.adding(Councils.code(0), "first"));
            ledger.decide(Councils.rating(Councils.code(0), "first", 0));
            var pgbench = Pgbench.on(database.ledgerUrl(), folder);
            return new Appending(scale, ledger, axon, pgbench).compare();
        }
    }

    static List<Comparison> http(Scale scale) throws Exception {
        var folder = Files.createTempDirectory("waymark-benchmark");
        try (var database = Database.in(folder);
                var service = Service.on(database.ledgerUrl(), folder)) {
            try (var caller = new Caller(service.port().number())) {
                for (var command : Councils.founding()) {
                    caller.send(command);
                }
                caller.send(Councils.adding(Councils.code(0), "first"));
                caller.send(Councils.rating(Councils.code(0), "first", 0));
            }
            var pgbench = Pgbench.on(database.ledgerUrl(), folder);
            return new Calling(scale, service.port().number(), pgbench).compare();
        }
    }
}
