package uk.waymark.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.waymark.query.RunningService.Answer;

/// A service that has taken in the same story for two councils, whose ids are therefore the same. It is the second of
/// January 2019. It is started once for all tests that only read.
public final class TwoCouncils {
    public static final Ledger LEDGER = ledger();
    private static final Logger LOG = LoggerFactory.getLogger(TwoCouncils.class);
    public static final RunningService SERVICE = start();

    private TwoCouncils() {}

    /// Asks for Leicestershire's.
    public static Answer get(String path) {
        return SERVICE.get(path + (path.contains("?") ? "&" : "?") + "authority=" + Story.LEICESTERSHIRE);
    }

    private static Ledger ledger() {
        var ledger = new Ledger();
        new Story(ledger, Story.LEICESTERSHIRE).tell();
        new Story(ledger, Story.LEICESTER).tell();
        return ledger;
    }

    private static RunningService start() {
        var broker = Broker.start();
        broker.createTopic("waymark.events");
        broker.publish("waymark.events", LEDGER.events());
        var service = RunningService.start(Story.TODAY, Database.fresh(), broker.address(), "waymark.events");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            service.close();
            broker.close();
        }));
        var read = "/authorities?bookmark=*@" + LEDGER.last().position();
        var answer = service.get(read);
        for (; answer.status() == 503; answer = service.get(read)) {
            LOG.info("Waiting for the story to come in");
        }
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return service;
    }
}
