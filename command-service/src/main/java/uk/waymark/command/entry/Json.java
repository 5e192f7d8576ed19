package uk.waymark.command.entry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads JSON strictly: whole, in UTF-8, and no field twice.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .build();

    /// The byte order mark, which some editors put in front.
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Json() {}

    /// @throws BadRequest when it is not UTF-8 or not JSON
    static JsonNode read(byte[] bytes) {
        try {
            return MAPPER.readTree(text(bytes));
        } catch (StreamConstraintsException _) {
            throw BadRequest.malformed(
                    "not-json",
                    "Not JSON of a reasonable form",
                    "What was sent is nested more than 500 deep, or holds a number of more than 1,000 digits or a name of more than 50,000 characters.");
        } catch (JacksonException e) {
            var place = e.getLocation();
            throw BadRequest.malformed(
                    "not-json",
                    "Not JSON",
                    "What was sent is not JSON at line %d, column %d."
                            .formatted(place.getLineNr(), place.getColumnNr()));
        }
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
