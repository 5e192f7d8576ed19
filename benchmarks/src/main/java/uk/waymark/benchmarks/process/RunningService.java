package uk.waymark.benchmarks.process;

import java.io.IOException;
import java.util.HashMap;
import java.util.concurrent.TimeoutException;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.service.Requests;
import uk.waymark.deploy.service.Service;
import uk.waymark.deploy.signin.Tokens;

/// One of the two services as the product starts it, but for what the user's environment says.
///
/// @param tokens what its callers show
public record RunningService(Launched launched, Port port, Tokens tokens) implements AutoCloseable {

    public static RunningService command(Site site, String ledgerUrl, Kafka kafka, Issuer issuer)
            throws IOException, InterruptedException, TimeoutException {
        var service = Service.command(Port.free(), site.folder(), site.services());
        return started(site, service, "WAYMARK_LEDGER_URL", ledgerUrl, kafka, issuer);
    }

    public static RunningService query(Site site, String viewsUrl, Kafka kafka, Issuer issuer)
            throws IOException, InterruptedException, TimeoutException {
        var service = Service.query(Port.free(), site.folder(), site.services());
        return started(site, service, "WAYMARK_VIEWS_URL", viewsUrl, kafka, issuer);
    }

    private static RunningService started(
            Site site, Service service, String urlVariable, String url, Kafka kafka, Issuer issuer)
            throws IOException, InterruptedException, TimeoutException {
        var port = service.port();
        var environment = new HashMap<>(Requests.AMPLE);
        environment.put(service.portVariable(), Integer.toString(port.number()));
        environment.put(urlVariable, url);
        environment.put("WAYMARK_KAFKA", kafka.address());
        environment.put("WAYMARK_ISSUER", issuer.url());
        var program = service.program(Environment.alone(environment));
        return new RunningService(Launched.on(site, program), port, issuer.tokens());
    }

    @Override
    public void close() {
        launched.close();
    }
}
