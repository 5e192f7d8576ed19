package uk.waymark.hostile.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.waymark.deploy.network.Port;
import uk.waymark.hostile.wire.Connection;
import uk.waymark.hostile.wire.Message;
import uk.waymark.issuer.Issuer;

/// The council of the samples, so that there is something to be hostile to.
record Council(Issuer issuer, Port commands, Port queries) {
    private static final List<String> HISTORIES =
            List.of("01-leicestershire-2016-2017.ndjson", "02-leicestershire-2018-2019.ndjson");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int TRIES = 12;
    private static final int PATIENCE_MILLIS = 60_000;

    /// Until queries show them.
    void tellSamples() throws IOException {
        var bookmark = "";
        try (var connection = new Connection(commands, PATIENCE_MILLIS)) {
            for (var history : HISTORIES) {
                for (var line : lines(history)) {
                    bookmark = tell(connection, line);
                }
            }
        }
        awaitSeen(bookmark);
    }

    private void awaitSeen(String bookmark) throws IOException {
        var read = Message.of("GET", "/plans?bookmark=" + bookmark)
                .with("Authorization", "Bearer " + issuer.token("auditor", "E10000018"));
        try (var connection = new Connection(queries, PATIENCE_MILLIS)) {
            // Each waits a few seconds by itself.
            for (var tries = 0; connection.send(read).status() != 200; tries++) {
                if (tries == TRIES) {
                    throw new IOException("The samples are not seen");
                }
            }
        }
    }

    private static List<String> lines(String history) throws IOException {
        try (var file = Port.class.getResourceAsStream("/samples/" + history)) {
            if (file == null) {
                throw new IOException("There is no sample " + history);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private String tell(Connection connection, String text) throws IOException {
        var line = (ObjectNode) JSON.readTree(text);
        var authority = line.at("/data/authority").stringValue();
        var reply = connection.send(Message.of(
                        "POST", "/commands/" + line.path("command").stringValue())
                .with("Authorization", "Bearer " + issuer.token(line.path("as").stringValue(), authority))
                .with("Content-Type", "application/json")
                .withBody(line.path("data").toString()));
        if (reply.status() >= 300) {
            throw new IOException("The sample %s was refused: %s".formatted(text, reply.text()));
        }
        return JSON.readTree(reply.body()).path("bookmark").stringValue();
    }
}
