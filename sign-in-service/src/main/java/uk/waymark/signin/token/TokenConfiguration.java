package uk.waymark.signin.token;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import uk.waymark.signin.SignInSettings;

/// Publishes all keys, and signs with the first.
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    @Bean
    JWKSource<SecurityContext> keySource(JWKSet signingKeys) {
        return new ImmutableJWKSet<>(signingKeys);
    }

    @Bean
    JwtEncoder encoder(JWKSource<SecurityContext> keySource) {
        var encoder = new NimbusJwtEncoder(keySource);
        encoder.setJwkSelector(List::getFirst);
        return encoder;
    }

    @Bean
    AuthorizationServerSettings authorizationServer(SignInSettings settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }
}
