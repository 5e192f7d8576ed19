package uk.waymark.benchmarks.process;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.signin.SignIn;
import uk.waymark.deploy.signin.Tokens;

/// The sign-in service as the product starts it.
///
/// @param url by which services know it
/// @param tokens what callers show
public record Issuer(Launched launched, String url, Tokens tokens) implements AutoCloseable {
    public static Issuer on(Site site) throws IOException, InterruptedException, TimeoutException {
        var signIn = SignIn.on(Port.free(), site.folder(), site.services());
        var launched = Launched.on(site, signIn.program(Environment.alone(Map.of())));
        return new Issuer(launched, signIn.issuer(), signIn.tokens());
    }

    @Override
    public void close() {
        launched.close();
    }
}
