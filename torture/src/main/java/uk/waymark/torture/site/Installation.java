package uk.waymark.torture.site;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import uk.waymark.deploy.network.Port;
import uk.waymark.deploy.service.Requests;
import uk.waymark.torture.plant.Garden;

/// Services side by side on one ledger, one topic and one set of read models.
public final class Installation {
    private static final Duration START = Duration.ofMinutes(4);

    private final Stores stores;
    private final String name;
    private final boolean woven;
    private final List<Node> commands = new ArrayList<>();
    private final List<Node> queries = new ArrayList<>();

    /// Two of each service, as they are built.
    public static Installation sound(Stores stores) throws IOException, SQLException {
        var installation = new Installation(stores, "sound", false);
        for (int number = 0; number < 2; number++) {
            installation.addCommandService();
            installation.addQueryService();
        }
        return installation;
    }

    /// Two command services in which faults can be planted.
    public static Installation woven(Stores stores) throws IOException, SQLException {
        var installation = new Installation(stores, "woven", true);
        installation.addCommandService();
        installation.addCommandService();
        return installation;
    }

    private Installation(Stores stores, String name, boolean woven) throws IOException {
        this.stores = stores;
        this.name = name;
        this.woven = woven;
        Files.createDirectories(garden().folder());
    }

    private void addCommandService() throws SQLException {
        var node = node(
                "command-service",
                "WAYMARK_COMMAND_PORT",
                woven ? "uk.waymark.command" : "",
                Map.of("WAYMARK_LEDGER_URL", ledgerUrl()));
        stores.start(node.victim());
        commands.add(node);
    }

    private void addQueryService() throws SQLException {
        var node = reader(name, false);
        stores.start(node.victim());
        queries.add(node);
    }

    /// A query service with read models of its own, which it builds from the beginning of the topic.
    public Reader addReader(String views, boolean mayHaveFaults) throws SQLException {
        var node = reader(views, mayHaveFaults);
        return new Reader(node, viewsUrl(views), stores.startApart(node.victim()));
    }

    private Node reader(String views, boolean mayHaveFaults) throws SQLException {
        var environment = Map.of("WAYMARK_VIEWS_URL", viewsUrl(views), "WAYMARK_FEED_GROUP", views);
        return node("query-service", "WAYMARK_QUERY_PORT", mayHaveFaults ? "uk.waymark.query" : "", environment);
    }

    private Node node(String service, String portVariable, String woven, Map<String, String> database) {
        var port = Port.free();
        var environment = new HashMap<>(database);
        environment.put(portVariable, Integer.toString(port.number()));
        environment.put("WAYMARK_KAFKA", stores.kafka());
        environment.put("WAYMARK_ISSUER", stores.issuer());
        environment.putAll(Requests.AMPLE);
        environment.put("WAYMARK_FEED_TOPIC", name);
        environment.put("SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE", "12");
        var program = new ServiceProgram(stores, service, "%s-%s-%d".formatted(name, service, port.number()))
                .on(port, environment, woven.isEmpty() ? List.of() : List.of(agent(woven)));
        return new Node(new Victim(service + " " + port.number(), program), port, stores.tokens());
    }

    public void awaitUp() {
        Awaitility.await("start of " + name)
                .atMost(START)
                .until(() -> Stream.concat(commands.stream(), queries.stream()).allMatch(Node::isUp));
    }

    public List<Node> commands() {
        return commands;
    }

    public List<Node> queries() {
        return queries;
    }

    public Connection ledger() throws SQLException {
        return DriverManager.getConnection(ledgerUrl());
    }

    public Garden garden() {
        return new Garden(stores.folder().resolve(name + ".garden"));
    }

    public String ledgerUrl() throws SQLException {
        return stores.databaseUrl(name + "_ledger");
    }

    public String viewsUrl(String views) throws SQLException {
        return stores.databaseUrl(views + "_views");
    }

    public String topic() {
        return name;
    }

    public String kafka() {
        return stores.kafka();
    }

    /// That of the query services that read for callers.
    public String viewsUrl() throws SQLException {
        return viewsUrl(name);
    }

    private String agent(String packageOfService) {
        return "-javaagent:%s=%s=%s"
                .formatted(System.getProperty("waymark.plants"), packageOfService, garden().folder());
    }
}
