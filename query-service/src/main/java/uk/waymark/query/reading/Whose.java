package uk.waymark.query.reading;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.waymark.access.Caller;
import uk.waymark.access.look.LookKind;
import uk.waymark.access.look.Noticed;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.problem.Refusal;

/// The authorities whose things are asked for, all of which the caller may see. Those of others do not exist.
///
/// @param authorities none when another one is asked for
/// @param asked the one that is asked for by name
public record Whose(
        Set<AuthorityCode> authorities, @Nullable AuthorityCode asked) {
    public Whose {
        authorities = Set.copyOf(authorities);
    }

    /// Those that the request is about.
    public static Whose of(Parameters parameters) {
        return of(Caller.calling(), parameters.read("authority", AuthorityCode::new));
    }

    /// @param asked none for all that the caller may see
    private static Whose of(Caller caller, @Nullable AuthorityCode asked) {
        if (asked == null) {
            return new Whose(caller.authorities(), null);
        }
        return new Whose(caller.maySee(asked) ? Set.of(asked) : Set.of(), asked);
    }

    /// All that the caller may see.
    public static Whose of(Caller caller) {
        return of(caller, null);
    }

    public static Whose of(AuthorityCode authority) {
        return new Whose(Set.of(authority), authority);
    }

    /// @throws Refusal when the one that is asked for is not the caller's, whether or not there is one
    public void refuseStrange() {
        if (asked != null && authorities.isEmpty()) {
            throw missing(asked);
        }
    }

    /// @throws Refusal when that one is not among them
    Whose within(AuthorityCode wanted) {
        if (!authorities.contains(wanted)) {
            throw missing(wanted);
        }
        return of(wanted);
    }

    private static Refusal missing(AuthorityCode authority) {
        Noticed.as(LookKind.REFUSED);
        return Refusal.missing("authority", authority.value(), "/authorities");
    }

    /// None when there are several.
    @Nullable
    AuthorityCode only() {
        return authorities.size() == 1 ? authorities.iterator().next() : null;
    }

    /// The condition that something is theirs, over the parameter `authority`. Of one authority things are found in the
    /// order of an index.
    ///
    /// @param column that holds the authority
    public String among(String column) {
        return column + (authorities.size() == 1 ? " = :authority" : " = any(:authority::text[])");
    }

    /// The value of the parameter `authority`.
    public Object parameter() {
        var codes = codes();
        return codes.length == 1 ? codes[0] : codes;
    }

    public String[] codes() {
        return authorities.stream().map(AuthorityCode::value).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return authorities.stream().map(AuthorityCode::value).sorted().collect(Collectors.joining(", "));
    }
}
