package uk.waymark.command.authority;

import static uk.waymark.command.Because.conflict;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.command.authority.AuthorityCommand.SetPublicRead;
import uk.waymark.events.authority.AuthorityEvent.AuthorityRegistered;
import uk.waymark.events.authority.AuthorityEvent.PublicReadSet;

class SetPublicReadTest {
    private static final LocalDate DAY = LocalDate.of(2019, 1, 2);
    private static final AuthorityRegistered REGISTERED =
            new AuthorityRegistered(LEICESTERSHIRE, "Leicestershire County Council", null, null, DAY);

    private final AggregateTestFixture<Authority> authority = new AggregateTestFixture<>(Authority.class);

    @Test
    void a_council_opens_its_record() {
        authority.given(REGISTERED).when(set(true)).expectEvents(isSet(true));
    }

    @Test
    void a_council_closes_its_record_again() {
        authority.given(REGISTERED, isSet(true)).when(set(false)).expectEvents(isSet(false));
    }

    @Test
    void a_record_that_was_never_opened_is_closed() {
        authority
                .given(REGISTERED)
                .when(set(false))
                .expectException(
                        conflict("open", "The record is closed to the public already; there is nothing to do."));
    }

    @Test
    void a_record_is_opened_once() {
        authority
                .given(REGISTERED, isSet(true))
                .when(set(true))
                .expectException(conflict("open", "The record is open to the public already; there is nothing to do."));
    }

    private static SetPublicRead set(boolean open) {
        return new SetPublicRead(LEICESTERSHIRE, open, DAY);
    }

    private static PublicReadSet isSet(boolean open) {
        return new PublicReadSet(LEICESTERSHIRE, open, DAY);
    }
}
