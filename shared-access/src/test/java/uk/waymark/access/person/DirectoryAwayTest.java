package uk.waymark.access.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.waymark.access.Caller;
import uk.waymark.access.store.Away;
import uk.waymark.access.store.StoreAway;
import uk.waymark.events.Capacity;
import uk.waymark.events.authority.AuthorityCode;

@Timeout(60)
class DirectoryAwayTest {
    private static final AuthorityCode LEICESTERSHIRE = new AuthorityCode("E10000018");

    @Test
    void nobody_waits_for_a_directory_that_is_away() {
        try (var store = Away.store();
                var directory = new Directory(store, Clock.systemUTC())) {
            for (var i = 0; i < 5_000; i++) {
                directory.meet(
                        new Caller(UUID.randomUUID().toString(), Set.of(LEICESTERSHIRE), Set.of(Capacity.CLERK)),
                        "Clerk " + i);
            }

            assertThat(new People(store)
                            .names(LEICESTERSHIRE, List.of(UUID.randomUUID().toString())))
                    .isEmpty();
            assertThatExceptionOfType(StoreAway.class)
                    .isThrownBy(() -> new People(store).of(UUID.randomUUID(), Set.of(LEICESTERSHIRE)));
        }
    }
}
