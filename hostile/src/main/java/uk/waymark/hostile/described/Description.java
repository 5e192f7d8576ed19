package uk.waymark.hostile.described;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a service says at `/v3/api-docs` that it can be asked.
record Description(Side side, JsonNode document) {
    private static final String PROBLEM = "application/problem+json";

    List<Operation> operations(Ids ids) {
        var operations = new ArrayList<Operation>();
        for (var path : document.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                operations.add(operation(path.getKey(), method.getKey(), method.getValue(), ids));
            }
        }
        return operations;
    }

    private Operation operation(String path, String method, JsonNode told, Ids ids) {
        var parameters = told.path("parameters")
                .valueStream()
                .filter(each -> !each.path("in").asString().equals("header"))
                .map(each -> new Parameter(
                        each.path("name").asString(),
                        each.path("in").asString().equals("path"),
                        resolved(each.path("schema"))))
                .toList();
        var bodies = told.path("requestBody").path("content");
        var bodyType =
                bodies.propertyStream().map(Map.Entry::getKey).findFirst().orElse("");
        var body = bodies.path(bodyType);
        return new Operation(
                side,
                method.toUpperCase(Locale.ROOT),
                path,
                parameters,
                ids.of(path),
                bodyType,
                resolved(body.path("schema")),
                example(body),
                answers(told));
    }

    private JsonNode example(JsonNode body) {
        if (body.has("example")) {
            return body.path("example");
        }
        var example = JsonMapper.shared().createObjectNode();
        resolved(body.path("schema")).path("properties").propertyNames().forEach(name -> example.put(name, "words"));
        return example;
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private Map<Integer, Optional<JsonNode>> answers(JsonNode told) {
        var answers = new HashMap<Integer, Optional<JsonNode>>();
        for (var answer : told.path("responses").properties()) {
            var schema = answer.getValue().path("content").path(PROBLEM).path("schema");
            answers.put(
                    Integer.valueOf(answer.getKey()),
                    schema.isObject() ? Optional.of(resolved(schema)) : Optional.empty());
        }
        return answers;
    }

    /// The schema of every problem, for requests that are none of the operations.
    JsonNode problem() {
        return document.at("/components/schemas/Problem");
    }
}
