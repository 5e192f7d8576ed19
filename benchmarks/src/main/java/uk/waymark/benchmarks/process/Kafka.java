package uk.waymark.benchmarks.process;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import uk.waymark.deploy.broker.Broker;
import uk.waymark.deploy.prepared.Prepared;

/// The embedded broker as the product starts it.
public record Kafka(Launched launched, String address) implements AutoCloseable {
    public static Kafka on(Site site) throws IOException, InterruptedException, TimeoutException {
        // What the build has noted of a broker's start is about another class path.
        var broker = Broker.in(site.folder(), new Prepared(site.beside("none"), false));
        return new Kafka(Launched.on(site, broker.program()), broker.port().address());
    }

    @Override
    public void close() {
        launched.close();
    }
}
