package uk.waymark.access;

import org.springframework.security.core.AuthenticationException;

/// Says that a token could not be checked, so that nothing is known of it.
final class IssuerAway extends AuthenticationException {
    IssuerAway(Throwable cause) {
        super("The issuer's keys cannot be read", cause);
    }
}
