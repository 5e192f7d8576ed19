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
/// @param standIn what the rest of a command is judged with when the text breaks a rule; none when all turns on it
record TextShape(
        Function<String, Object> parse,
        Fault.Sort sort,
        Map<String, Object> schema,
        @Nullable Object standIn) implements Shape {
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
            return mended(Fault.breaksRule(path, "must not be blank"), reading);
        }
        if (text.length() > LONGEST) {
            return mended(Fault.breaksRule(path, "must be at most %d characters".formatted(LONGEST)), reading);
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            return mended(new Fault(path, String.valueOf(e.getMessage()), List.of(), sort), reading);
        }
    }

    /// Free text can be judged around: another text stands in for it, and the fault still refuses the command.
    private @Nullable Object mended(Fault fault, Reading reading) {
        if (fault.sort() == Fault.Sort.BREAKS_RULE && standIn != null) {
            reading.mend(fault);
        } else {
            reading.add(fault);
        }
        return fault.sort() == Fault.Sort.BREAKS_RULE ? standIn : null;
    }

    private static boolean hasUnstorable(String text) {
        return text.codePoints()
                .anyMatch(c -> Character.getType(c) == Character.SURROGATE
                        || (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'));
    }
}
