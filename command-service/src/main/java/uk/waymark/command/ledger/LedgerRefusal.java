package uk.waymark.command.ledger;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Refusal;
import uk.waymark.events.authority.AuthorityCode;

/// Why a command did not get as far as its aggregate.
public sealed interface LedgerRefusal extends Refusal {

    record AuthorityIsUnknown(AuthorityCode authority) implements LedgerRefusal {}

    record StreamIsMissing(String wanted, String subject) implements LedgerRefusal {}

    record IdIsTaken(String idField, String subject, Current current) implements LedgerRefusal {}

    record VersionIsStale(String subject, long expected, Current current) implements LedgerRefusal {}

    record KeyIsTaken(String key) implements LedgerRefusal {}

    /// The state that stands in the way.
    record Current(String id, String kind, long version) {}

    @Override
    default Kind kind() {
        return switch (this) {
            case AuthorityIsUnknown _, StreamIsMissing _ -> Kind.MISSING;
            case IdIsTaken _, VersionIsStale _ -> Kind.CONFLICT;
            case KeyIsTaken _ -> Kind.RULE;
        };
    }

    @Override
    default String sentence() {
        return switch (this) {
            case AuthorityIsUnknown(var authority) ->
                "You have no authority %s on record; send RegisterAuthority first, or a token that names it."
                        .formatted(authority);
            case StreamIsMissing(var wanted, var subject) ->
                "There is no %s “%s”; look up its id, or create it first.".formatted(spoken(wanted), subject);
            case IdIsTaken taken ->
                "The id “%s” already stands for one %s; choose another."
                        .formatted(taken.subject(), spoken(taken.current().kind()));
            case VersionIsStale stale ->
                "“%s” is at version %d, not %d; read it again and decide anew."
                        .formatted(stale.subject(), stale.current().version(), stale.expected());
            case KeyIsTaken(var key) ->
                "The idempotency key “%s” was used for another request; use a new one.".formatted(key);
        };
    }

    @Override
    default @Nullable String field() {
        return switch (this) {
            case AuthorityIsUnknown _ -> "authority";
            case StreamIsMissing _ -> "id";
            case IdIsTaken taken -> taken.idField();
            case VersionIsStale _ -> "If-Match";
            case KeyIsTaken _ -> "Idempotency-Key";
        };
    }

    @Override
    default @Nullable Object current() {
        return switch (this) {
            case IdIsTaken taken -> taken.current();
            case VersionIsStale stale -> stale.current();
            case AuthorityIsUnknown _, StreamIsMissing _, KeyIsTaken _ -> null;
        };
    }

    private static String spoken(String kind) {
        return kind.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
