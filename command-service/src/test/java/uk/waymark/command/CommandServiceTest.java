package uk.waymark.command;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/// A test against the whole command service on its real servers. Spring keeps one instance for all of them, so each
/// test uses an authority of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = CommandServiceTest.OnRealServers.class)
public @interface CommandServiceTest {

    /// Points the service at the servers of this module.
    class OnRealServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                    context,
                    "spring.datasource.url=" + Servers.ledgerUrl(),
                    "waymark.access.store.url=" + Servers.accessUrl(),
                    "waymark.access.issuer=" + Servers.issuer().url(),
                    "waymark.feed.comparison=1s",
                    "waymark.feed.idle=1s",
                    "spring.kafka.bootstrap-servers=" + Servers.kafkaServers());
        }
    }
}
