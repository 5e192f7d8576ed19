package uk.waymark.access.look;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import uk.waymark.access.store.AccessStore;
import uk.waymark.access.store.StoreConfiguration;

/// Records who looked. A service imports it, and says with [Looked] of what.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Import(StoreConfiguration.class)
public class LookConfiguration {
    @Bean
    Looks looks(AccessStore store) {
        return new Looks(store, Clock.systemUTC());
    }

    /// Before tokens are read, so that those who have none are seen.
    @Bean
    Customizer<HttpSecurity> looked(Looks looks) {
        return http -> http.addFilterBefore(new LookFilter(looks), BearerTokenAuthenticationFilter.class);
    }
}
