package uk.waymark.command.entry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import uk.waymark.command.reading.Fault;
import uk.waymark.command.reading.Unreadable;

/// Reads JSON strictly: whole, in UTF-8, and no name twice in an object.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    /// The byte order mark, which some editors put in front.
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Json() {}

    /// @return a missing node when there is nothing
    /// @throws BadRequest when it is not UTF-8 or not JSON
    /// @throws Unreadable when a name stands twice in an object
    static JsonNode read(byte[] bytes) {
        return read(bytes, place -> "line %d, column %d".formatted(place.getLineNr(), place.getColumnNr()));
    }

    /// @param number of that line in what was sent
    /// @throws BadRequest when it is not UTF-8 or not JSON
    /// @throws Unreadable when a name stands twice in an object
    static JsonNode readLine(byte[] bytes, long number) {
        return read(bytes, place -> "line %d, column %d".formatted(number, place.getCharOffset() + 1));
    }

    private static JsonNode read(byte[] bytes, Function<TokenStreamLocation, String> where) {
        try (var parser = MAPPER.createParser(text(bytes))) {
            return read(parser, where);
        } catch (StreamConstraintsException _) {
            throw BadRequest.malformed(
                    "not-json",
                    "Not JSON of a reasonable form",
                    "What was sent is nested more than 500 deep, or holds a number of more than 1,000 digits or a name of more than 50,000 characters.");
        } catch (JacksonException e) {
            throw notJson(where.apply(e.getLocation()));
        }
    }

    private static JsonNode read(JsonParser parser, Function<TokenStreamLocation, String> where) {
        if (parser.nextToken() == null) {
            return MissingNode.getInstance();
        }
        try {
            var json = MAPPER.readTree(parser);
            if (parser.nextToken() != null) {
                throw notJson(where.apply(parser.currentTokenLocation()));
            }
            return json;
        } catch (MismatchedInputException _) {
            // A tree takes any JSON but for a name that stands twice.
            throw Unreadable.of(List.of(Fault.malformed(
                    path(parser.streamReadContext()), "stands twice in the same object; leave one of the two out")));
        }
    }

    private static BadRequest notJson(String where) {
        return BadRequest.malformed("not-json", "Not JSON", "What was sent is not JSON at %s.".formatted(where));
    }

    /// Where a parser is, written as the fields of commands are: `items[0].label`.
    private static String path(TokenStreamContext place) {
        var path = new StringBuilder();
        for (var context = place; !context.inRoot(); context = context.getParent()) {
            if (context.inArray() && context.hasCurrentIndex()) {
                path.insert(0, "[%d]".formatted(context.getCurrentIndex()));
            } else if (context.hasCurrentName()) {
                path.insert(0, "." + context.currentName());
            }
        }
        return path.toString().replaceFirst("^\\.", "");
    }

    /// The same text for the same content, in whatever order its fields were sent.
    static String canonical(JsonNode json) {
        return MAPPER.writeValueAsString(json);
    }

    private static String text(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        if (bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length)) {
            buffer.position(MARK.length);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException _) {
            throw BadRequest.malformed(
                    "not-utf-8",
                    "Not UTF-8",
                    "What was sent is not UTF-8 after byte %d; JSON is always UTF-8.".formatted(buffer.position()));
        }
    }
}
