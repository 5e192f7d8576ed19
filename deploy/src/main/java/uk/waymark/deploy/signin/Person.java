package uk.waymark.deploy.signin;

import uk.waymark.events.authority.AuthorityCode;

/// Somebody whom the sign-in service knows, as `clerk@E10000018`.
public record Person(DemoRole role, AuthorityCode authority) {
    public static Person of(DemoRole role, String authority) {
        return new Person(role, new AuthorityCode(authority));
    }

    @Override
    public String toString() {
        return role + "@" + authority;
    }
}
