package uk.waymark.benchmarks.process;

import java.io.IOException;
import uk.waymark.benchmarks.database.Database;
import uk.waymark.deploy.broker.Broker;
import uk.waymark.deploy.prepared.Prepared;

/// The embedded broker as the product starts it.
public record Kafka(Launched launched, String address) implements AutoCloseable {
    public static Kafka beside(Database database) throws IOException, InterruptedException {
        var folder = database.folder();
        var broker = Broker.in(folder, new Prepared(folder.resolve("none"), false));
        return new Kafka(Launched.of(broker.program()), broker.port().address());
    }

    @Override
    public void close() {
        launched.close();
    }
}
