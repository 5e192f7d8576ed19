package uk.waymark.signin.token;

import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;
import uk.waymark.signin.SignInSettings;
import uk.waymark.signin.person.DemoPerson;

/// What a token says of the person, whichever way it was got (RFC 9068).
@Component
class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {
    private final SignInSettings settings;

    Claims(SignInSettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(JwtEncodingContext token) {
        // A program has the name of the person whom it acts for.
        var person = Optional.<Authentication>ofNullable(token.getPrincipal())
                .flatMap(principal -> DemoPerson.named(principal.getName()))
                .orElseThrow(() -> new IllegalStateException("A token was asked for nobody"));
        token.getClaims().subject(person.id().toString());
        if (token.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
            token.getJwsHeader().type("at+jwt");
            token.getClaims()
                    .audience(List.of(settings.audience()))
                    .claim("client_id", token.getRegisteredClient().getClientId())
                    .claim("name", person.title())
                    .claim("authority", person.authority().toString())
                    .claim("roles", List.of(person.capacity().role()));
        }
    }
}
