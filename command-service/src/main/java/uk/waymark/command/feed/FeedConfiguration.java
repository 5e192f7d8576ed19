package uk.waymark.command.feed;

import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeedConfiguration {
    // What is not acknowledged is sent again, so neither a stop nor who gives a producer up has to wait for it.
    @Bean
    DefaultKafkaProducerFactoryCustomizer producersCloseAtOnce() {
        return producers -> producers.setPhysicalCloseTimeout(0);
    }
}
