package uk.waymark.deploy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import uk.waymark.deploy.folder.DataFolder;
import uk.waymark.deploy.prepared.Prepared;
import uk.waymark.deploy.process.Environment;
import uk.waymark.deploy.process.Layer;
import uk.waymark.deploy.process.Running;
import uk.waymark.deploy.service.Service;
import uk.waymark.deploy.signin.IssuerNote;
import uk.waymark.deploy.signin.SignIn;
import uk.waymark.deploy.signin.Tokens;

/// Starts what gives tokens, unless the settings name an issuer.
record Issuer(Settings settings, DataFolder folder, Prepared prepared, Running running) {
    private static final Path DEFAULT_DATA = Settings.data(Map.of());

    /// The services that it starts.
    List<Service> services() {
        return settings.needsIssuer() ? List.of(signIn().service()) : List.of();
    }

    /// Does not wait until tokens can be had: both services ask for its keys only when they are sent a token.
    ///
    /// @return the URL by which tokens name the issuer
    String start() throws IOException {
        if (settings.issuer() != null) {
            note().write(settings.issuer());
            return settings.issuer();
        }
        running.start(Layer.SERVICES, signIn().program(Environment.ours(Map.of())));
        note().write(signIn());
        return signIn().issuer();
    }

    void forget() {
        note().forget();
    }

    /// @throws CannotStart when there are no demonstration people
    void refuseIfForeign() {
        if (!settings.needsIssuer()) {
            throw new CannotStart("The samples are told by demonstration people, whom the issuer that WAYMARK_ISSUER"
                    + " names does not know: unset it, or use ./waymark start.");
        }
    }

    Tokens tokens() {
        return signIn().tokens();
    }

    /// How somebody gets a token.
    String invitation() {
        return settings.needsIssuer()
                ? "sign in at %s as clerk@E10000018, say, with the password in %s%na token for curl: %s"
                        .formatted(signIn().issuer(), signIn().password(), tokenCommand("clerk"))
                : "tokens come from " + settings.issuer();
    }

    String tokenCommand(String role) {
        var data = settings.data().equals(DEFAULT_DATA) ? "" : "WAYMARK_DATA='%s' ".formatted(settings.data());
        return "%s./waymark token --as %s".formatted(data, role);
    }

    private SignIn signIn() {
        return SignIn.on(settings.issuerPort(), folder, prepared);
    }

    private IssuerNote note() {
        return IssuerNote.of(folder);
    }
}
