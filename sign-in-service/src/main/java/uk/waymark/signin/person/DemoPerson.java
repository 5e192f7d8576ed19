package uk.waymark.signin.person;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import uk.waymark.events.Capacity;
import uk.waymark.events.authority.AuthorityCode;

/// Somebody with a role at an authority, whose name is both: `clerk@E10000018`.
public record DemoPerson(Capacity capacity, AuthorityCode authority) {

    /// @return nobody when the name has no known role or no well-formed authority
    public static Optional<DemoPerson> named(String name) {
        var at = name.indexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        return Capacity.ofRole(name.substring(0, at))
                .flatMap(capacity ->
                        authority(name.substring(at + 1)).map(authority -> new DemoPerson(capacity, authority)));
    }

    private static Optional<AuthorityCode> authority(String code) {
        try {
            return Optional.of(new AuthorityCode(code));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// By which the record knows them, the same for ever. It tells nobody who they are.
    public UUID id() {
        return UUID.nameUUIDFromBytes("waymark:demo-person:%s".formatted(this).getBytes(StandardCharsets.UTF_8));
    }

    /// What stands for a name. They are nobody.
    public String title() {
        return "%s of %s (demo)".formatted(capacity.label(), authority);
    }

    @Override
    public String toString() {
        return capacity.role() + "@" + authority;
    }
}
