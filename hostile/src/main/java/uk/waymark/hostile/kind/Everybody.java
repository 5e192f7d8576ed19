package uk.waymark.hostile.kind;

import java.util.Arrays;
import java.util.List;
import uk.waymark.events.Capacity;
import uk.waymark.issuer.Issuer;

/// Somebody with every role in the council of the samples: whatever is refused to them is not refused for their role.
public final class Everybody {
    static final List<String> ROLES =
            Arrays.stream(Capacity.values()).map(Capacity::role).toList();
    static final String AUTHORITY = "E10000018";

    private Everybody() {}

    public static String token(Issuer issuer) {
        return issuer.token(ROLES, List.of(AUTHORITY));
    }
}
