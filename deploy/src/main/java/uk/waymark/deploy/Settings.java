package uk.waymark.deploy;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.waymark.deploy.network.Port;

/// What the environment says; every variable has a default.
///
/// @param ledgerUrl none: a database of our own
/// @param viewsUrl none: a database of our own
/// @param kafka none: a broker of our own
/// @param rebuildHeap the most memory that a rebuild takes for its objects, as Java wants it: 1g
record Settings(
        Path data,
        Port commandPort,
        Port queryPort,
        @Nullable String ledgerUrl,
        @Nullable String viewsUrl,
        @Nullable String kafka,
        String rebuildHeap) {
    private static final Pattern HEAP = Pattern.compile("[1-9]\\d*[kKmMgG]");
    private static final String REBUILD_HEAP = "1g";

    /// Whatever the environment says, no server but those that are started.
    static Settings ownServers(Path data, Port commandPort, Port queryPort) {
        return new Settings(data, commandPort, queryPort, null, null, null, REBUILD_HEAP);
    }

    static Settings from(Map<String, String> environment) {
        var settings = new Settings(
                Path.of(environment.getOrDefault("WAYMARK_DATA", "data")),
                port(environment, "WAYMARK_COMMAND_PORT", 8080),
                port(environment, "WAYMARK_QUERY_PORT", 8081),
                environment.get("WAYMARK_LEDGER_URL"),
                environment.get("WAYMARK_VIEWS_URL"),
                environment.get("WAYMARK_KAFKA"),
                heap(environment, "WAYMARK_REBUILD_HEAP", REBUILD_HEAP));
        if (settings.commandPort.equals(settings.queryPort)) {
            throw new CannotStart("WAYMARK_COMMAND_PORT and WAYMARK_QUERY_PORT are both %d: set one to another port."
                    .formatted(settings.commandPort.number()));
        }
        return settings;
    }

    boolean needsDatabase() {
        return ledgerUrl == null || viewsUrl == null;
    }

    private static String heap(Map<String, String> environment, String variable, String otherwise) {
        var text = environment.getOrDefault(variable, otherwise);
        if (!HEAP.matcher(text).matches()) {
            throw new CannotStart("%s is “%s”, which is no amount of memory: set it to one such as 512m or 2g."
                    .formatted(variable, text));
        }
        return text;
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
