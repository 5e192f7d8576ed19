package uk.waymark.signin.token;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

class LatestAuthorizationsTest {
    private static final RegisteredClient CLIENT = RegisteredClient.withId("any")
            .clientId("any")
            .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .redirectUri("http://127.0.0.1/callback")
            .build();

    private final LatestAuthorizations authorizations = new LatestAuthorizations();

    @Test
    void the_oldest_is_forgotten_so_that_memory_stays_bounded() {
        for (int number = 0; number <= 1000; number++) {
            authorizations.save(authorization(number, AuthorizationGrantType.AUTHORIZATION_CODE));
        }

        assertThat(authorizations.findById("0")).isNull();
        assertThat(authorizations.findById("1")).isNotNull();
        assertThat(authorizations.findById("1000")).isNotNull();
    }

    @Test
    void what_a_program_was_given_is_not_kept() {
        authorizations.save(authorization(1, AuthorizationGrantType.CLIENT_CREDENTIALS));

        assertThat(authorizations.findById("1")).isNull();
    }

    private static OAuth2Authorization authorization(int number, AuthorizationGrantType grant) {
        return OAuth2Authorization.withRegisteredClient(CLIENT)
                .id(Integer.toString(number))
                .principalName("member@E06000016")
                .authorizationGrantType(grant)
                .build();
    }
}
