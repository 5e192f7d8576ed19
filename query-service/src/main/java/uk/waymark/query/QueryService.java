package uk.waymark.query;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import uk.waymark.access.AccessConfiguration;
import uk.waymark.access.OpenPaths;
import uk.waymark.access.look.LookConfiguration;
import uk.waymark.access.person.PersonConfiguration;
import uk.waymark.process.ParentWatch;
import uk.waymark.query.rebuild.RebuildProgram;

/// The query service: Kafka in, read models, answers over HTTP.
// The feed brings its own consumer, and nothing is ever sent.
@SpringBootApplication(exclude = KafkaAutoConfiguration.class)
@ConfigurationPropertiesScan
@Import({AccessConfiguration.class, PersonConfiguration.class, LookConfiguration.class})
public class QueryService {
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("rebuild")) {
            System.exit(RebuildProgram.run(List.of(args).subList(1, args.length), System.out::println));
        }
        ParentWatch.start();
        SpringApplication.run(QueryService.class, args);
    }

    @Bean
    OpenPaths openPaths() {
        return OpenPaths.of("/actuator/health", "/v3/api-docs", "/v3/api-docs.yaml", "/public", "/public/**");
    }

    /// Councils count days in London's time, wherever the machine stands.
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/London"));
    }
}
