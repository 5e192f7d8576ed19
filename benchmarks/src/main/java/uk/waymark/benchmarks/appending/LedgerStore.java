package uk.waymark.benchmarks.appending;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.command.Actor;
import uk.waymark.command.CommandService;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.command.ledger.BareAppend;
import uk.waymark.command.ledger.Decisions;
import uk.waymark.command.ledger.Order;
import uk.waymark.command.reading.CommandReader;
import uk.waymark.events.WaymarkEvent;

/// Our ledger, in the command service as it is but for its web and its feed.
public final class LedgerStore implements Store, AutoCloseable {
    private static final Actor SOMEBODY = new Actor("8d0f3c0e-5d0c-8a55-9c39-5a6a1c3b9e11", "Integration client");
    private static final CommandReader.Extras NO_EXTRAS = new CommandReader.Extras(null);

    private final ConfigurableApplicationContext service;
    private final Decisions decisions;
    private final BareAppend bare;

    private LedgerStore(ConfigurableApplicationContext service) {
        this.service = service;
        this.decisions = service.getBean(Decisions.class);
        this.bare = new BareAppend(service);
    }

    public static LedgerStore on(String url) {
        // Axon advertises on the console otherwise.
        System.setProperty("disable-axoniq-console-message", "true");
        // Told as on the command line, which nothing in the user's environment overrules. Its feed would compete for
        // the processor with nothing to compare it with.
        return new LedgerStore(new SpringApplicationBuilder(CommandService.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.addBeanFactoryPostProcessor(
                        beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("feed")))
                .run("--spring.datasource.url=" + url, "--spring.flyway.url=" + url));
    }

    public ConfigurableApplicationContext service() {
        return service;
    }

    @Override
    public String name() {
        return "our ledger";
    }

    @Override
    public void append(WaymarkEvent event) {
        bare.append(event);
    }

    @Override
    public void decide(WaymarkCommand command) {
        decisions.decide(new Order(new CommandReader.Sent(command, NO_EXTRAS), SOMEBODY, null, null));
    }

    @Override
    public long count() {
        return service.getBean(JdbcClient.class)
                .sql("select count(*) from event")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        service.close();
    }
}
