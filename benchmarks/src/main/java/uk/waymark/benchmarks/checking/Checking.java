package uk.waymark.benchmarks.checking;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import uk.waymark.benchmarks.http.Peak;
import uk.waymark.benchmarks.measure.Comparison;
import uk.waymark.benchmarks.measure.Scale;
import uk.waymark.benchmarks.measure.Turns;
import uk.waymark.benchmarks.process.Issuer;
import uk.waymark.command.CommandService;

/// Two command services on one ledger, in here: one as it is, and one that takes everybody for the same caller.
public final class Checking implements AutoCloseable {
    private final Scale scale;
    private final ConfigurableApplicationContext checked;
    private final ConfigurableApplicationContext open;
    private final Peak withTokens;
    private final Peak without;

    public Checking(Scale scale, String ledgerUrl, Issuer issuer) {
        this.scale = scale;
        checked = service(ledgerUrl, issuer);
        open = service(ledgerUrl, issuer, OpenDoors.class);
        withTokens = new Peak(scale, port(checked), issuer.tokens());
        without = new Peak(scale, port(open), issuer.tokens());
    }

    private static ConfigurableApplicationContext service(String ledgerUrl, Issuer issuer, Class<?>... more) {
        var sources =
                Stream.concat(Stream.of(CommandService.class), Stream.of(more)).toArray(Class<?>[]::new);
        // A feed would compete for the processor with nothing to compare it with.
        return new SpringApplicationBuilder(sources)
                .initializers(context -> context.addBeanFactoryPostProcessor(
                        beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("feed")))
                .run(
                        "--spring.datasource.url=" + ledgerUrl,
                        "--spring.flyway.url=" + ledgerUrl,
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--waymark.access.issuer=" + issuer.url());
    }

    private static int port(ConfigurableApplicationContext service) {
        return service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public List<Comparison> compare() throws Exception {
        var comparison = new Comparison(
                "command over HTTP, %d connections, tokens checked"
                        .formatted(scale.writers().getLast()),
                "everybody taken for one caller",
                "commands/s",
                "%d s".formatted(scale.window().toSeconds()));
        withTokens.perSecond(scale.warmUp());
        without.perSecond(scale.warmUp());
        for (int pair = 0; pair < scale.pairs(); pair++) {
            var taken =
                    Turns.of(pair, () -> withTokens.perSecond(scale.window()), () -> without.perSecond(scale.window()));
            comparison = comparison.and(taken.get(0), taken.get(1));
        }
        return List.of(comparison);
    }

    /// How many commands were answered as done, each of which is one event.
    public long answered() {
        return withTokens.answered() + without.answered();
    }

    @Override
    public void close() {
        open.close();
        checked.close();
    }
}
