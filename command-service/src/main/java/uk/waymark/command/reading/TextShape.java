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
/// @param standIns what may stand in for it
record TextShape(
        Function<String, Object> parse,
        Fault.Sort sort,
        Map<String, Object> schema,
        Function<Reading, @Nullable Object> standIns)
        implements Shape {
    static final int LONGEST = 20_000;

    @Override
    public @Nullable Object read(JsonNode node, String path, Reading reading) {
        if (!node.isString()) {
            return faulty(Fault.malformed(path, "must be a string"), reading);
        }
        var text = node.stringValue();
        if (hasUnstorable(text)) {
            return faulty(
                    Fault.malformed(path, "must hold no control characters and no halves of surrogate pairs"), reading);
        }
        if (text.isBlank()) {
            return faulty(Fault.breaksRule(path, "must not be blank"), reading);
        }
        if (text.length() > LONGEST) {
            return faulty(Fault.breaksRule(path, "must be at most %d characters".formatted(LONGEST)), reading);
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            return faulty(new Fault(path, String.valueOf(e.getMessage()), List.of(), sort), reading);
        }
    }

    private @Nullable Object faulty(Fault fault, Reading reading) {
        reading.add(fault);
        return standIn(reading);
    }

    @Override
    public @Nullable Object standIn(Reading reading) {
        return standIns.apply(reading);
    }

    private static boolean hasUnstorable(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.getType(c) == Character.SURROGATE
                        || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'));
    }
}
