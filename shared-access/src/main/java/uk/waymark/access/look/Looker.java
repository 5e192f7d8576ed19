package uk.waymark.access.look;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Caller;
import uk.waymark.events.Capacity;
import uk.waymark.events.authority.AuthorityCode;

/// Who looked.
///
/// @param person none when no token said who
/// @param address from which somebody without a good token came; none of those who have one
/// @param authorities whose auditors are told
public record Looker(
        @Nullable String person, @Nullable String address, Set<Capacity> capacities, Set<AuthorityCode> authorities) {
    public Looker {
        capacities = Set.copyOf(capacities);
        authorities = Set.copyOf(authorities);
    }

    public static Looker of(Caller caller, Set<AuthorityCode> authorities) {
        return new Looker(caller.person(), null, caller.capacities(), authorities);
    }

    static Looker nobody(@Nullable String address) {
        return new Looker(null, address, Set.of(), Set.of());
    }
}
