package uk.waymark.query.reading;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import uk.waymark.access.Caller;
import uk.waymark.events.authority.AuthorityCode;

/// What the database lets one read find, whatever the read forgets to say.
///
/// @param authorities whose things
/// @param seesExempt with what bodies did while the public was excluded
record Wall(Set<AuthorityCode> authorities, boolean seesExempt) {
    static final Wall AROUND_THE_PUBLIC = new Wall(Set.of(), false);

    Wall {
        authorities = Set.copyOf(authorities);
    }

    static Wall around(Caller caller) {
        return new Wall(caller.authorities(), caller.seesExempt());
    }

    /// For the public, of one council that lets it in.
    static Wall around(AuthorityCode authority) {
        return new Wall(Set.of(authority), false);
    }

    /// Puts it up until the end of the transaction. Codes of authorities are letters and digits.
    String sql() {
        return """
                set local role waymark_reader;
                set local waymark.authorities = '%s';
                set local waymark.sees_exempt = '%s'
                """.formatted(
                authorities.stream().map(AuthorityCode::value).collect(joining(",")), seesExempt ? "yes" : "no");
    }
}
