package uk.waymark.signin.entry;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/// The sign-in page, the two ways to a token, and what others need to check one. Nothing else is open.
@Configuration(proxyBeanMethods = false)
class EntryConfiguration {
    /// What Spring's authorization server would tell of itself beside this, nobody here needs.
    private static final Map<String, List<String>> OFFERED = Map.of(
            "grant_types_supported", List.of("authorization_code", "client_credentials"),
            "token_endpoint_auth_methods_supported", List.of("none", "client_secret_basic", "client_secret_post"));

    private static final Set<String> NOT_OFFERED = Set.of(
            "userinfo_endpoint",
            "introspection_endpoint",
            "introspection_endpoint_auth_methods_supported",
            "revocation_endpoint",
            "revocation_endpoint_auth_methods_supported",
            "tls_client_certificate_bound_access_tokens",
            "dpop_signing_alg_values_supported");

    @Bean
    SecurityFilterChain entry(HttpSecurity http) {
        return http.oauth2AuthorizationServer(EntryConfiguration::offer)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/actuator/health")
                        .permitAll()
                        .requestMatchers("/", "/oauth2/authorize", "/oauth2/token")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    private static void offer(OAuth2AuthorizationServerConfigurer server) {
        server.authorizationServerMetadataEndpoint(document -> document.authorizationServerMetadataCustomizer(
                        metadata -> metadata.claims(EntryConfiguration::correct)))
                .oidc(oidc -> oidc.providerConfigurationEndpoint(document -> document.providerConfigurationCustomizer(
                        metadata -> metadata.claims(EntryConfiguration::correct))));
    }

    private static void correct(Map<String, Object> metadata) {
        metadata.keySet().removeAll(NOT_OFFERED);
        metadata.putAll(OFFERED);
    }
}
