package uk.waymark.access.store;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Opens the database of names and looks.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StoreSettings.class)
public class StoreConfiguration {
    @Bean
    AccessStore accessStore(StoreSettings settings) {
        return new AccessStore(settings);
    }
}
