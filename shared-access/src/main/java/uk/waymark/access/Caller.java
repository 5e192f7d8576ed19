package uk.waymark.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.waymark.events.Capacity;
import uk.waymark.events.authority.AuthorityCode;

/// Who sent a request, as the token tells and nothing else.
///
/// @param person an id that stands for one subject of one issuer and tells neither
/// @param authorities whose things the caller may see; all others do not exist for them
/// @param capacities in which the caller may act
public record Caller(String person, Set<AuthorityCode> authorities, Set<Capacity> capacities) {
    public Caller {
        authorities = Set.copyOf(authorities);
        capacities = Set.copyOf(capacities);
    }

    /// Who sent the request that this thread answers.
    public static Caller calling() {
        var authentication =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication(), "Nobody calls");
        return (Caller) Objects.requireNonNull(authentication.getPrincipal());
    }

    public boolean maySee(AuthorityCode authority) {
        return authorities.contains(authority);
    }

    /// Whether they see what bodies did while the public was excluded.
    public boolean seesExempt() {
        return capacities.stream().anyMatch(Capacity::seesExempt);
    }

    /// The capacity in which the caller does what some may do; none when they may not.
    ///
    /// @param allowed in the order in which one is taken when the caller has several
    public Optional<Capacity> capacityAmong(List<Capacity> allowed) {
        return allowed.stream().filter(capacities::contains).findFirst();
    }

    boolean isComplete() {
        return !authorities.isEmpty() && !capacities.isEmpty();
    }
}
