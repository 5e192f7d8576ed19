package uk.waymark.deploy.signin;

import java.nio.file.Path;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.prepared.Prepared;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.process.Program;
import uk.waymark.deploy.service.Service;

/// The sign-in service, which gives tokens to demonstration people and keeps its keys and secrets in the data folder.
public record SignIn(Service service, DataFolder folder) {
    public static SignIn on(Port port, DataFolder folder, Prepared prepared) {
        return new SignIn(Service.signIn(port, folder, prepared), folder);
    }

    /// By which tokens name it, and what services take as `WAYMARK_ISSUER`.
    public String issuer() {
        return "http://" + service.port().address();
    }

    public Program program(Environment environment) {
        return service.program(environment
                .and(service.portVariable(), Integer.toString(service.port().number()))
                .and("WAYMARK_SIGN_IN_FOLDER", kept().toString()));
    }

    /// Good once the service is up.
    public Tokens tokens() {
        return new Tokens(issuer(), secret());
    }

    public Path password() {
        return kept().resolve("password");
    }

    Path secret() {
        return kept().resolve("client-secret");
    }

    private Path kept() {
        return folder.resolve("sign-in");
    }
}
