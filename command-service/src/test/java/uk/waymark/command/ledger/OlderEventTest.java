package uk.waymark.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import uk.waymark.command.CommandServiceTest;
import uk.waymark.command.StreamId;
import uk.waymark.command.entry.Council;
import uk.waymark.command.entry.Http;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.authority.AuthorityEvent.AuthorityRegistered;

@CommandServiceTest
class OlderEventTest {
    private final Serializer serializer;
    private final StoredEvents stored;
    private final Snapshots snapshots;
    private final Council council;

    OlderEventTest(
            @Autowired Serializer serializer,
            @Autowired StoredEvents stored,
            @Autowired Snapshots snapshots,
            @LocalServerPort int port) {
        this.serializer = serializer;
        this.stored = stored;
        this.snapshots = snapshots;
        this.council = new Council(new Http(port));
    }

    @Test
    void an_event_of_an_older_shape_reaches_aggregates_in_todays_and_stays_as_it_was_stored() {
        council.registers();
        var stream =
                new StreamId(new AuthorityCode(council.code()), council.code().toLowerCase(Locale.ROOT));

        var read = engineWith(new CouncilIsAuthority())
                .readEvents(stream.toString())
                .next();

        assertThat(((AuthorityRegistered) read.getPayload()).name()).isEqualTo("Leicestershire Council");
        assertThat(stored.all(stream).getFirst().data()).contains("Leicestershire County Council");
    }

    private LedgerStorageEngine engineWith(EventUpcaster upcaster) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("upcaster", upcaster);
        return new LedgerConfiguration()
                .eventStorageEngine(
                        serializer, stored, snapshots, new Memory(), beans.getBeanProvider(EventUpcaster.class));
    }

    private static final class CouncilIsAuthority extends SingleEventUpcaster {
        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().getName().equals("AuthorityRegistered");
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(event.getType(), String.class, json -> json.replace(" County", ""));
        }
    }
}
