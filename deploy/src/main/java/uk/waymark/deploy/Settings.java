package uk.waymark.deploy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.service.Requests;

/// What the environment says; every variable has a default.
///
/// @param issuerPort where the issuer of our own listens
/// @param issuer none: an issuer of our own
/// @param ledgerUrl none: a database of our own
/// @param viewsUrl none: a database of our own
/// @param accessUrl none: a database of our own
/// @param kafka none: a broker of our own
/// @param requests how often one caller may ask, as both services want it
/// @param rebuildHeap the most memory that a rebuild takes for its objects, as Java wants it: 1g
record Settings(
        Path data,
        Port commandPort,
        Port queryPort,
        Port issuerPort,
        @Nullable String issuer,
        @Nullable String ledgerUrl,
        @Nullable String viewsUrl,
        @Nullable String accessUrl,
        @Nullable String kafka,
        Map<String, String> requests,
        String rebuildHeap) {
    Settings {
        requests = Map.copyOf(requests);
    }

    private static final Pattern HEAP = Pattern.compile("[1-9]\\d*[kKmMgG]");
    private static final String REBUILD_HEAP = "1g";

    /// Whatever the environment says, no server but those that are started.
    static Settings ownServers(Path data, Port commandPort, Port queryPort, Port issuerPort) {
        return new Settings(
                data, commandPort, queryPort, issuerPort, null, null, null, null, null, Requests.AMPLE, REBUILD_HEAP);
    }

    static Settings from(Map<String, String> environment) {
        var command = port(environment, "WAYMARK_COMMAND_PORT", 8080);
        var query = port(environment, "WAYMARK_QUERY_PORT", 8081);
        var settings = new Settings(
                data(environment),
                command,
                query,
                port(environment, "WAYMARK_ISSUER_PORT", next(query, command)),
                environment.get("WAYMARK_ISSUER"),
                environment.get("WAYMARK_LEDGER_URL"),
                environment.get("WAYMARK_VIEWS_URL"),
                environment.get("WAYMARK_ACCESS_URL"),
                environment.get("WAYMARK_KAFKA"),
                requests(environment),
                heap(environment, "WAYMARK_REBUILD_HEAP", REBUILD_HEAP));
        refuseIfOne("WAYMARK_COMMAND_PORT", command, "WAYMARK_QUERY_PORT", query);
        if (settings.needsIssuer()) {
            refuseIfOne("WAYMARK_COMMAND_PORT", command, "WAYMARK_ISSUER_PORT", settings.issuerPort);
            refuseIfOne("WAYMARK_QUERY_PORT", query, "WAYMARK_ISSUER_PORT", settings.issuerPort);
        }
        return settings;
    }

    private static Map<String, String> requests(Map<String, String> environment) {
        var requests = new HashMap<>(Requests.AMPLE);
        requests.replaceAll(environment::getOrDefault);
        return requests;
    }

    /// The folder of an installation.
    static Path data(Map<String, String> environment) {
        return Path.of(environment.getOrDefault("WAYMARK_DATA", "data"));
    }

    /// Behind the query service's, so that a second Waymark with ports of its own needs no third variable.
    private static int next(Port query, Port command) {
        return query.number() + 1 == command.number() ? query.number() + 2 : query.number() + 1;
    }

    private static void refuseIfOne(String variable, Port port, String otherVariable, Port other) {
        if (port.equals(other)) {
            throw new CannotStart("%s and %s are both %d: set one to another port."
                    .formatted(variable, otherVariable, port.number()));
        }
    }

    boolean needsIssuer() {
        return issuer == null;
    }

    boolean needsDatabase() {
        return ledgerUrl == null || viewsUrl == null || accessUrl == null;
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
