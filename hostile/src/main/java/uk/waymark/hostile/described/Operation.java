package uk.waymark.hostile.described;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import uk.waymark.hostile.wire.Message;

/// One thing that a service says it can be asked, and a request to which nothing is wrong.
///
/// @param path with its variables, as `/plans/{plan}`
/// @param values of the variables of things that are there
/// @param bodyType the content type of the body; empty where there is none
/// @param schema of the body
/// @param example of the body
/// @param answers the schema of each status's body; missing where the description has none
public record Operation(
        Side side,
        String method,
        String path,
        List<Parameter> parameters,
        Map<String, String> values,
        String bodyType,
        JsonNode schema,
        JsonNode example,
        Map<Integer, Optional<JsonNode>> answers) {
    public Operation {
        parameters = List.copyOf(parameters);
        values = Map.copyOf(values);
        answers = Map.copyOf(answers);
    }

    public String name() {
        return "%s %s of the %s".formatted(method, path, side.label());
    }

    public boolean isCommand() {
        return side == Side.COMMANDS && path.startsWith("/commands/");
    }

    /// Many commands, one a line.
    public boolean isRun() {
        return side == Side.COMMANDS && path.equals("/commands") && isPost();
    }

    public boolean isPost() {
        return method.equals("POST");
    }

    /// A read that is described with clocks, pages and so on, unlike the list of commands.
    public boolean isRead() {
        return side == Side.QUERIES && !isPost();
    }

    public boolean hasPathVariable() {
        return path.indexOf('{') >= 0;
    }

    public List<Parameter> queries(Predicate<Parameter> which) {
        return parameters.stream()
                .filter(parameter -> !parameter.inPath())
                .filter(which)
                .toList();
    }

    public boolean takes(String query) {
        return !queries(parameter -> parameter.name().equals(query)).isEmpty();
    }

    /// One JSON object, and not one a line.
    public boolean takesObject() {
        return schema.has("properties") && !isRun();
    }

    /// Fields of the body whose schema is such.
    public List<String> fields(Predicate<JsonNode> which) {
        return !takesObject()
                ? List.of()
                : schema.path("properties")
                        .propertyStream()
                        .filter(field -> which.test(field.getValue()))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    public List<String> requiredFields() {
        return !takesObject()
                ? List.of()
                : schema.path("required")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList();
    }

    /// A copy to be spoilt.
    public ObjectNode body() {
        return (ObjectNode) example.deepCopy();
    }

    /// The address with another value for one of its variables.
    public String address(String variable, String value) {
        var address = path;
        for (var known : values.entrySet()) {
            var filled = known.getKey().equals(variable) ? value : known.getValue();
            address = address.replace("{" + known.getKey() + "}", filled);
        }
        return address;
    }

    public Message polite(String token) {
        var message = Message.of(method, address("", "")).with("Authorization", "Bearer " + token);
        if (bodyType.isEmpty()) {
            return message;
        }
        return message.with("Content-Type", bodyType).withBody(isRun() ? "\n" : example.toString());
    }
}
