package uk.waymark.query;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;

/// The query service: Kafka in, read models, answers over HTTP.
// The feed brings its own consumer, and nothing is ever sent.
@SpringBootApplication(exclude = KafkaAutoConfiguration.class)
@ConfigurationPropertiesScan
public class QueryService {
    public static void main(String[] args) {
        Parent.watch();
        SpringApplication.run(QueryService.class, args);
    }

    /// Councils count days in London's time, wherever the machine stands.
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }
}
