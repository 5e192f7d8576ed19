package uk.waymark.command;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Scope;
import uk.waymark.access.AccessConfiguration;
import uk.waymark.access.OpenPaths;
import uk.waymark.access.look.LookConfiguration;
import uk.waymark.access.person.PersonConfiguration;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.reference.Reference;

/// What aggregates decide by besides their own streams.
@Configuration(proxyBeanMethods = false)
@Import({AccessConfiguration.class, PersonConfiguration.class, LookConfiguration.class})
class CommandConfiguration {
    private static final ZoneId COUNCIL_ZONE = ZoneId.of("Europe/London");

    @Bean
    OpenPaths openPaths() {
        return OpenPaths.of("/actuator/health", "/commands", "/v3/api-docs", "/v3/api-docs.yaml");
    }

    @Bean
    Clock clock() {
        return Clock.system(COUNCIL_ZONE);
    }

    /// The day on which a command is handled, so a new one for each.
    @Bean
    @Scope("prototype")
    Today today(Clock clock) {
        return new Today(LocalDate.now(clock));
    }

    @Bean
    Reference reference() {
        return Reference.shipped();
    }

    @Bean
    History history(ObjectProvider<EventStore> store) {
        return new History(stream -> eventsOf(store.getObject(), stream.toString()));
    }

    private static List<WaymarkEvent> eventsOf(EventStore store, String stream) {
        // From the first one: an aggregate's snapshot tells others nothing.
        return store.readEvents(stream, 0)
                .asStream()
                .map(event -> (WaymarkEvent) event.getPayload())
                .toList();
    }
}
