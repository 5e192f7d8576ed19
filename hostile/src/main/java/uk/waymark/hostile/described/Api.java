package uk.waymark.hostile.described;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.deploy.network.Port;
import uk.waymark.hostile.wire.Connection;
import uk.waymark.hostile.wire.Message;

/// All that can be asked of both services.
///
/// @param problems the schema of each service's problem documents
public record Api(List<Operation> operations, Map<Side, JsonNode> problems) {
    private static final int PATIENCE_MILLIS = 60_000;

    public Api {
        operations = List.copyOf(operations);
        problems = Map.copyOf(problems);
    }

    /// @param token of somebody who may see what there is
    public static Api of(Port commands, Port queries, String token) throws IOException {
        var operations = new ArrayList<Operation>();
        try (var toCommands = new Connection(commands, PATIENCE_MILLIS);
                var toQueries = new Connection(queries, PATIENCE_MILLIS)) {
            var ids = new Ids(toQueries, token);
            var ofCommands = new Description(Side.COMMANDS, document(toCommands));
            var ofQueries = new Description(Side.QUERIES, document(toQueries));
            operations.addAll(ofCommands.operations(ids));
            operations.addAll(ofQueries.operations(ids));
            return new Api(operations, Map.of(Side.COMMANDS, ofCommands.problem(), Side.QUERIES, ofQueries.problem()));
        }
    }

    private static JsonNode document(Connection service) throws IOException {
        return JsonMapper.shared()
                .readTree(service.send(Message.of("GET", "/v3/api-docs")).body());
    }
}
