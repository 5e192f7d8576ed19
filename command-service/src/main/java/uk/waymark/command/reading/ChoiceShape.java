package uk.waymark.command.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON string that is one of a few words.
record ChoiceShape(Map<String, Object> byWord, List<String> words) implements Shape {

    @Override
    public @Nullable Object read(JsonNode node, String path, Reading reading) {
        var chosen = node.isString() ? byWord.get(node.stringValue()) : null;
        if (chosen == null) {
            reading.add(new Fault(path, "must be one of the words allowed", words, Fault.Sort.MALFORMED));
            return standIn(reading);
        }
        return chosen;
    }

    @Override
    public @Nullable Object standIn(Reading reading) {
        return byWord.get(reading.standIn().of(words.getFirst(), words.getLast()));
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("type", "string", "enum", words);
    }
}
