package uk.waymark.deploy.signin;

import uk.waymark.events.Capacity;
import uk.waymark.events.authority.AuthorityCode;

/// Somebody whom the sign-in service knows, as `clerk@E10000018`.
public record Person(Capacity capacity, AuthorityCode authority) {
    public static Person of(Capacity capacity, String authority) {
        return new Person(capacity, new AuthorityCode(authority));
    }

    @Override
    public String toString() {
        return capacity.role() + "@" + authority;
    }
}
