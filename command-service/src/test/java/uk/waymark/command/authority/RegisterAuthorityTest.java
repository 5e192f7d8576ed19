package uk.waymark.command.authority;

import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;

import java.time.LocalDate;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.command.authority.AuthorityCommand.RegisterAuthority;
import uk.waymark.events.authority.AuthorityEvent.AuthorityRegistered;
import uk.waymark.events.authority.DfeNumber;
import uk.waymark.events.authority.OfstedUrn;

class RegisterAuthorityTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 4);
    private final AggregateTestFixture<Authority> authority = new AggregateTestFixture<>(Authority.class);

    @Test
    void a_council_begins_to_keep_its_record_here() {
        authority.givenNoPriorActivity().when(register()).expectEvents(registered());
    }

    @Test
    void a_council_begins_once() {
        authority.given(registered()).when(register()).expectNoEvents().expectException(EventStoreException.class);
    }

    private static RegisterAuthority register() {
        return new RegisterAuthority(
                LEICESTERSHIRE,
                "Leicestershire County Council",
                new DfeNumber("855"),
                new OfstedUrn("80483"),
                FIRST_DAY);
    }

    private static AuthorityRegistered registered() {
        return new AuthorityRegistered(
                LEICESTERSHIRE,
                "Leicestershire County Council",
                new DfeNumber("855"),
                new OfstedUrn("80483"),
                FIRST_DAY);
    }
}
