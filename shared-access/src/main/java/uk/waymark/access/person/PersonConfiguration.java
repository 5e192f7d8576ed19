package uk.waymark.access.person;

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

/// Keeps the names of those who act and read. A service imports it.
@Configuration(proxyBeanMethods = false)
@Import(StoreConfiguration.class)
public class PersonConfiguration {
    @Bean
    @ConditionalOnWebApplication
    Directory directory(AccessStore store) {
        return new Directory(store, Clock.systemUTC());
    }

    @Bean
    People people(AccessStore store) {
        return new People(store);
    }

    @Bean
    Erasing erasing(AccessStore store) {
        return new Erasing(store, new Scrubbing(store), Clock.systemUTC());
    }

    @Bean
    @ConditionalOnWebApplication
    Customizer<HttpSecurity> met(Directory directory) {
        return http -> http.addFilterAfter(new MeetingFilter(directory), BearerTokenAuthenticationFilter.class);
    }
}
