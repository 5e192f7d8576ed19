package uk.waymark.deploy;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.deploy.network.Port;

/// What the environment says; every variable has a default.
///
/// @param ledgerUrl none: a database of our own
/// @param viewsUrl none: a database of our own
/// @param kafka none: a broker of our own
record Settings(
        Path data,
        Port commandPort,
        Port queryPort,
        @Nullable String ledgerUrl,
        @Nullable String viewsUrl,
        @Nullable String kafka) {

    static Settings from(Map<String, String> environment) {
        var settings = new Settings(
                Path.of(environment.getOrDefault("WAYMARK_DATA", "data")),
                port(environment, "WAYMARK_COMMAND_PORT", 8080),
                port(environment, "WAYMARK_QUERY_PORT", 8081),
                environment.get("WAYMARK_LEDGER_URL"),
                environment.get("WAYMARK_VIEWS_URL"),
                environment.get("WAYMARK_KAFKA"));
        if (settings.commandPort.equals(settings.queryPort)) {
            throw new CannotStart("WAYMARK_COMMAND_PORT and WAYMARK_QUERY_PORT are both %d: set one to another port."
                    .formatted(settings.commandPort.number()));
        }
        return settings;
    }

    boolean needsDatabase() {
        return ledgerUrl == null || viewsUrl == null;
    }

    private static Port port(Map<String, String> environment, String variable, int otherwise) {
        var text = environment.getOrDefault(variable, Integer.toString(otherwise));
        try {
            var number = Integer.parseInt(text);
            if (number >= 1 && number <= 65535) {
                return new Port(number);
            }
        } catch (NumberFormatException _) {
            // Refused below, with every other text that is no port.
        }
        throw new CannotStart(
                "%s is “%s”, which is no port: set it to a number from 1 to 65535.".formatted(variable, text));
    }
}
