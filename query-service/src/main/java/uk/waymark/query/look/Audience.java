package uk.waymark.query.look;

import java.util.List;
import java.util.Set;
import uk.waymark.access.Caller;
import uk.waymark.events.Capacity;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Whose;

/// Which looks somebody is told of: an auditor of those that concern their councils, an administrator of those of which
/// no token said whom they concern.
///
/// @param councils whose looks they are told of
/// @param ofNobody whether they are told of the others
record Audience(Set<AuthorityCode> councils, boolean ofNobody) {
    Audience {
        councils = Set.copyOf(councils);
    }

    static Audience of(Caller caller, Whose whose) {
        return new Audience(
                may(caller, Capacity.AUDITOR) ? whose.authorities() : Set.of(), may(caller, Capacity.ADMINISTRATOR));
    }

    private static boolean may(Caller caller, Capacity capacity) {
        return caller.capacityAmong(List.of(capacity)).isPresent();
    }

    boolean mayKnow(String authority) {
        return councils.stream().anyMatch(council -> council.value().equals(authority));
    }

    String[] codes() {
        return councils.stream().map(AuthorityCode::value).toArray(String[]::new);
    }
}
