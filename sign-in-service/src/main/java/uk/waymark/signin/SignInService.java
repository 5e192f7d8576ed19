package uk.waymark.signin;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import uk.waymark.process.ParentWatch;

/// The issuer of the embedded mode. Deployed, councils use the OpenID provider that they have.
@SpringBootApplication
@ConfigurationPropertiesScan
public class SignInService {
    static void main(String[] args) {
        ParentWatch.start();
        SpringApplication.run(SignInService.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
