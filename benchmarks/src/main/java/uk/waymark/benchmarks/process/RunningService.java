package uk.waymark.benchmarks.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.waymark.benchmarks.http.ServiceProcess;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.process.JavaProgram;
import uk.waymark.deploy.process.ProcessNote;
import uk.waymark.deploy.process.StartUpCache;
import uk.waymark.deploy.service.Health;

/// One of the two services, with the options that the product gives it.
public record Service(Launched launched, Port port) implements AutoCloseable {

    /// The command service without its feed, which would compete for the processor with nothing to compare it with.
    public static Service withoutFeed(String ledgerUrl, Path folder) throws IOException, InterruptedException {
        var port = Port.free();
        return launched(
                "command-service",
                port,
                folder,
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServiceProcess.class.getName(),
                        ledgerUrl,
                        Integer.toString(port.number())),
                Map.of(),
                new StartUpCache(folder.resolve("none"), false, false));
    }

    public static Service command(String ledgerUrl, String kafka, Path folder)
            throws IOException, InterruptedException {
        return prepared("command-service", "WAYMARK_COMMAND_PORT", "WAYMARK_LEDGER_URL", ledgerUrl, kafka, folder);
    }

    public static Service query(String viewsUrl, String kafka, Path folder) throws IOException, InterruptedException {
        return prepared("query-service", "WAYMARK_QUERY_PORT", "WAYMARK_VIEWS_URL", viewsUrl, kafka, folder);
    }

    private static Service prepared(
            String name, String portVariable, String urlVariable, String url, String kafka, Path folder)
            throws IOException, InterruptedException {
        var port = Port.free();
        var environment =
                Map.of(portVariable, Integer.toString(port.number()), urlVariable, url, "WAYMARK_KAFKA", kafka);
        var prepared = Built.services();
        return launched(
                name, port, folder, List.of("-jar", prepared.jar(name).toString()), environment, prepared.cache(name));
    }

    private static Service launched(
            String name,
            Port port,
            Path folder,
            List<String> arguments,
            Map<String, String> environment,
            StartUpCache cache)
            throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("-Xmx512m"));
        all.addAll(arguments);
        var program = new JavaProgram(
                name,
                all,
                environment,
                folder.resolve("logs").resolve(name + ".log"),
                () -> Health.of(port) == Health.UP,
                cache,
                new ProcessNote(folder.resolve("run").resolve(name + ".pid")));
        return new Service(Launched.of(program), port);
    }

    @Override
    public void close() {
        launched.close();
    }
}
