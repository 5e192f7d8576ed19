package uk.waymark.query.feed;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.util.JsonParserDelegate;
import tools.jackson.databind.json.JsonMapper;

/// Reads text so that a database can keep it: JSON can name characters that PostgreSQL cannot store, and an event that
/// holds one must not stop the feed. The published bytes keep it.
final class PlainText extends JsonParserDelegate {
    private static final Pattern NOT_STORABLE = Pattern.compile("[\\x00\\x{D800}-\\x{DFFF}]");
    private static final String REPLACEMENT = "\uFFFD";

    private PlainText(JsonParser parser) {
        super(parser);
    }

    /// @return a parser that reads nothing which cannot be stored
    static JsonParser parser(String json, JsonMapper mapper) {
        var parser = mapper.createParser(json);
        // What is escaped shows only when it is read.
        return looksStorable(json) && !json.contains("\\u") ? parser : new PlainText(parser);
    }

    static String of(String value) {
        return looksStorable(value) ? value : NOT_STORABLE.matcher(value).replaceAll(REPLACEMENT);
    }

    /// Nearly every text is, and a million events hold tens of millions of texts.
    private static boolean looksStorable(String value) {
        for (var i = 0; i < value.length(); i++) {
            var character = value.charAt(i);
            if (character == 0 || Character.isSurrogate(character)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public @Nullable String getString() {
        return orNull(super.getString());
    }

    @Override
    public @Nullable String getValueAsString() {
        return orNull(super.getValueAsString());
    }

    @Override
    public @Nullable String getValueAsString(@Nullable String otherwise) {
        return orNull(super.getValueAsString(otherwise));
    }

    private static @Nullable String orNull(@Nullable String value) {
        return value == null ? null : of(value);
    }
}
