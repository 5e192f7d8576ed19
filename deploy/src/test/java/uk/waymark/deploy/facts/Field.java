package uk.waymark.deploy.facts;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The way to a value in an answer, such as `findings[ref=4].commentary`. Lists on the way are looked through.
record Field(String path) {
    private static final Pattern STEP = Pattern.compile("(?<name>[^.\\[]+)(\\[(?<key>[^=]+)=(?<value>[^\\]]+)])?\\.?");

    Stream<String> valuesIn(JsonNode answer) {
        var found = Stream.of(answer);
        var step = STEP.matcher(path);
        while (step.find()) {
            var name = step.group("name");
            var key = step.group("key");
            var value = step.group("value");
            found = found.map(node -> node.path(name))
                    .flatMap(Field::each)
                    .filter(node -> key == null || node.path(key).asString("").equals(value));
        }
        return found.filter(JsonNode::isValueNode).map(JsonNode::asString);
    }

    private static Stream<JsonNode> each(JsonNode node) {
        return node.isArray() ? node.valueStream() : Stream.of(node);
    }
}
