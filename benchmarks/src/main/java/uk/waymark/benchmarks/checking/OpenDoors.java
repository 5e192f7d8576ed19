package uk.waymark.benchmarks.checking;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import uk.waymark.access.Caller;
import uk.waymark.benchmarks.council.Councils;
import uk.waymark.events.Capacity;

/// Takes everybody for one and the same caller, whatever they show. It stands here, where no service can find it.
@Configuration(proxyBeanMethods = false)
class OpenDoors {
    private static final Caller EVERYBODY = new Caller(
            "everybody",
            LongStream.range(0, Councils.COUNT).mapToObj(Councils::code).collect(Collectors.toSet()),
            EnumSet.allOf(Capacity.class));

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain unlocked(HttpSecurity http) {
        var known = UsernamePasswordAuthenticationToken.authenticated(EVERYBODY, null, Set.of());
        return http.securityMatcher("/commands/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(
                        (request, response, chain) -> {
                            SecurityContextHolder.getContext().setAuthentication(known);
                            chain.doFilter(request, response);
                        },
                        AuthorizationFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }
}
