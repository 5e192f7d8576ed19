package uk.waymark.command.reading;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A JSON string that becomes a value which checks itself.
///
/// @param parse throws [IllegalArgumentException] with a sentence for the caller when the text will not do
/// @param sort what a text that will not do is
record TextShape(Function<String, Object> parse, Fault.Sort sort, Map<String, Object> schema) implements Shape {
    static final int LONGEST = 20_000;

    @Override
    public @Nullable Object read(JsonNode node, String path, Reading reading) {
        if (!node.isString()) {
            reading.add(Fault.malformed(path, "must be a string"));
            return null;
        }
        var text = node.stringValue();
        if (hasUnstorable(text)) {
            reading.add(Fault.malformed(path, "must hold no control characters and no halves of surrogate pairs"));
            return null;
        }
        if (text.isBlank()) {
            reading.add(Fault.breaksRule(path, "must not be blank; leave the field out if there is nothing to say"));
            return null;
        }
        if (text.length() > LONGEST) {
            reading.add(Fault.breaksRule(path, "must be at most %d characters".formatted(LONGEST)));
            return null;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            reading.add(new Fault(path, String.valueOf(e.getMessage()), List.of(), sort));
            return null;
        }
    }

    private static boolean hasUnstorable(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.getType(c) == Character.SURROGATE
                        || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'));
    }
}
