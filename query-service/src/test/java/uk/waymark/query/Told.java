package uk.waymark.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts a service that has taken in all that a ledger holds. It stops when the tests are over.
public final class Told {
    private static final Logger LOG = LoggerFactory.getLogger(Told.class);

    private Told() {}

    public static RunningService start(Ledger ledger) {
        var broker = Broker.start();
        broker.createTopic("waymark.events");
        broker.publish("waymark.events", ledger.events());
        var service = RunningService.start(Story.TODAY, Database.fresh(), broker.address(), "waymark.events");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            service.close();
            broker.close();
        }));
        var read = "/authorities?bookmark=*@" + ledger.last().position();
        var answer = service.get(read);
        for (; answer.status() == 503; answer = service.get(read)) {
            LOG.info("Waiting for the story to come in");
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return service;
    }
}
