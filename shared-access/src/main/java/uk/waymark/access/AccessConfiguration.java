package uk.waymark.access;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;

/// Lets nobody in without a token but where a service says so. A service imports it and says what is open.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties({AccessSettings.class, TurnstileSettings.class})
public class AccessConfiguration {

    @Bean
    CheckedTokens checkedTokens(AccessSettings settings) {
        return new CheckedTokens(settings, new IssuerKeys(settings), Clock.systemUTC());
    }

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            AccessSettings settings,
            TurnstileSettings requests,
            CheckedTokens tokens,
            OpenPaths open) {
        var turnedAway = new TurnedAway(settings);
        var turnstile = new Turnstile(requests, turnedAway);
        return http.authorizeHttpRequests(paths -> paths.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, open.patterns().toArray(String[]::new))
                        .permitAll()
                        .anyRequest()
                        .hasAuthority(CallerReading.CALLER))
                .oauth2ResourceServer(server -> server.bearerTokenResolver(new OneToken())
                        .jwt(jwt -> jwt.decoder(tokens).jwtAuthenticationConverter(new CallerReading(settings)))
                        .authenticationEntryPoint(turnstile)
                        .accessDeniedHandler(turnedAway))
                .addFilterAfter(turnstile, BearerTokenAuthenticationFilter.class)
                .exceptionHandling(failures ->
                        failures.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // There are no cookies to ride on.
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
