package uk.waymark.access;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import uk.waymark.events.Capacity;
import uk.waymark.events.authority.AuthorityCode;

/// Whose tokens are taken, and what their claims mean.
///
/// @param issuer the `iss` of every token, to the letter; OpenID Connect discovery is found below it
/// @param keys where the issuer's keys are; none: where discovery says
/// @param audience what a token must be meant for
/// @param algorithms that a token may be signed by
/// @param types what the header `typ` of a token may be, in any case; RFC 9068 has `at+jwt`, Entra ID `JWT`
/// @param skew by how much clocks may differ
/// @param authorityClaim the claim that names the authority, or several
/// @param roleClaim the claim that names the roles
/// @param nameClaim the claim that names the person; what it says is kept apart from all that they do
/// @param authorities what a value of that claim stands for when it is no GSS code
/// @param roles what a value of that claim stands for when it is none of ours
@ConfigurationProperties("waymark.access")
record AccessSettings(
        URI issuer,
        @Nullable URI keys,
        @DefaultValue("waymark") String audience,
        @DefaultValue({"RS256", "PS256", "ES256"}) List<SignatureAlgorithm> algorithms,

        @DefaultValue({"at+jwt", "application/at+jwt", "JWT"})
        List<String> types,

        @DefaultValue("30s") Duration skew,
        @DefaultValue("authority") String authorityClaim,
        @DefaultValue("roles") String roleClaim,
        @DefaultValue("name") String nameClaim,
        @DefaultValue Map<String, AuthorityCode> authorities,
        @DefaultValue Map<String, Capacity> roles) {
    AccessSettings {
        algorithms = List.copyOf(algorithms);
        types = List.copyOf(types);
        authorities = Map.copyOf(authorities);
        roles = Map.copyOf(roles);
    }
}
