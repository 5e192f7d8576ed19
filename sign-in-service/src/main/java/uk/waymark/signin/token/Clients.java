package uk.waymark.signin.token;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import uk.waymark.signin.kept.Secrets;
import uk.waymark.signin.person.DemoPerson;

/// The dashboard, through which people sign in, and every demonstration person as a program that acts for them.
@Component
class Clients implements RegisteredClientRepository {
    private static final String DASHBOARD = "waymark-dashboard";
    // Over http on any port of this machine: a program that runs here may choose its port.
    private static final String DASHBOARD_URI = "http://127.0.0.1/callback";
    private static final TokenSettings TOKENS =
            TokenSettings.builder().accessTokenTimeToLive(Duration.ofHours(1)).build();

    private final Secrets secrets;

    Clients(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clientId.equals(DASHBOARD)
                ? dashboard()
                : DemoPerson.named(clientId).map(this::program).orElse(null);
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("Nobody registers clients");
    }

    /// It cannot keep a secret, so it proves by its code verifier (PKCE) that it asked itself.
    private static RegisteredClient dashboard() {
        return RegisteredClient.withId(DASHBOARD)
                .clientId(DASHBOARD)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(DASHBOARD_URI)
                .scope(OidcScopes.OPENID)
                .tokenSettings(TOKENS)
                .build();
    }

    private RegisteredClient program(DemoPerson person) {
        return RegisteredClient.withId(person.toString())
                .clientId(person.toString())
                .clientSecret(secrets.clientSecret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TOKENS)
                .build();
    }
}
