package uk.waymark.access.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.waymark.events.Capacity;
import uk.waymark.events.authority.AuthorityCode;

/// Somebody who came with a token.
///
/// @param authorities of those that are asked for
/// @param capacities that their tokens named
/// @param notedAt when their token said something new last
public record Person(
        UUID person, String name, List<AuthorityCode> authorities, List<Capacity> capacities, Instant notedAt) {
    public Person {
        authorities = List.copyOf(authorities);
        capacities = List.copyOf(capacities);
    }
}
