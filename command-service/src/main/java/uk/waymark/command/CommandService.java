package uk.waymark.command;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import uk.waymark.process.ParentWatch;

/// Decides: takes commands, keeps the ledger and feeds it to Kafka.
@SpringBootApplication
@ConfigurationPropertiesScan
public class CommandService {
    static void main(String[] args) {
        ParentWatch.start();
        // Axon advertises on the console otherwise.
        System.setProperty("disable-axoniq-console-message", "true");
        SpringApplication.run(CommandService.class, args);
    }
}
