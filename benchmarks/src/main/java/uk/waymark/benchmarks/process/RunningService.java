package uk.waymark.benchmarks.process;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.service.Service;

/// One of the two services as the product starts it, but for what the user's environment says.
public record RunningService(Launched launched, Port port) implements AutoCloseable {

    public static RunningService command(Site site, String ledgerUrl, String kafka)
            throws IOException, InterruptedException, TimeoutException {
        var service = Service.command(Port.free(), site.folder(), site.services());
        return started(site, service, "WAYMARK_LEDGER_URL", ledgerUrl, kafka);
    }

    public static RunningService query(Site site, String viewsUrl, String kafka)
            throws IOException, InterruptedException, TimeoutException {
        var service = Service.query(Port.free(), site.folder(), site.services());
        return started(site, service, "WAYMARK_VIEWS_URL", viewsUrl, kafka);
    }

    private static RunningService started(Site site, Service service, String urlVariable, String url, String kafka)
            throws IOException, InterruptedException, TimeoutException {
        var port = service.port();
        var environment = Environment.alone(Map.of(
                service.portVariable(), Integer.toString(port.number()), urlVariable, url, "WAYMARK_KAFKA", kafka));
        return new RunningService(Launched.on(site, service.program(environment)), port);
    }

    @Override
    public void close() {
        launched.close();
    }
}
