package uk.waymark.benchmarks.appending;

import java.util.Map;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.command.CommandService;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.command.ledger.BareAppend;
import uk.waymark.command.ledger.Decisions;
import uk.waymark.command.ledger.Order;
import uk.waymark.command.reading.CommandReader;
import uk.waymark.events.WaymarkEvent;

/// Our ledger, in the command service as it is but for its web and its feed.
public final class LedgerStore implements Store, AutoCloseable {
    private static final CommandReader.Extras NO_EXTRAS = new CommandReader.Extras(null, null);

    private final ConfigurableApplicationContext service;
    private final Decisions decisions;
    private final BareAppend bare;

    private LedgerStore(ConfigurableApplicationContext service) {
        this.service = service;
        this.decisions = service.getBean(Decisions.class);
        this.bare = new BareAppend(service);
    }

    public static LedgerStore on(String url) {
        return new LedgerStore(service(url, WebApplicationType.NONE, 0));
    }

    /// The command service without its feed, which would compete for the processor with nothing to compare it with.
    public static ConfigurableApplicationContext service(String url, WebApplicationType web, int port) {
        // Axon advertises on the console otherwise.
        System.setProperty("disable-axoniq-console-message", "true");
        return new SpringApplicationBuilder(CommandService.class)
                .web(web)
                .properties(Map.of("WAYMARK_LEDGER_URL", url, "WAYMARK_COMMAND_PORT", port))
                .initializers(context -> context.addBeanFactoryPostProcessor(
                        beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("feed")))
                .run();
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
        decisions.decide(new Order(new CommandReader.Sent(command, NO_EXTRAS), "anonymous", "", null, null));
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
