package uk.waymark.deploy.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import uk.waymark.events.Sha256;
import uk.waymark.events.authority.AuthorityCode;

/// Where an exported chain ends, as the JSON object beside its events.
final class HeadFile {
    private static final Set<String> FIELDS = Set.of("authority", "sequence", "position", "hash");
    private static final int LONGEST = 64 * 1024;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private HeadFile() {}

    static byte[] write(Head head) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("authority", head.authority().value())
                .put("sequence", head.sequence())
                .put("position", head.position())
                .put("hash", head.hash().value());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
    }

    /// However it is laid out: no hash covers it, and all that it says is compared with the events.
    ///
    /// @throws IllegalArgumentException when it says anything else than [#write] does
    static Head read(InputStream content) throws IOException {
        try {
            // As text, or two bytes could be taken for one character of another encoding.
            var json = JSON.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content.readNBytes(LONGEST)))
                    .toString());
            if (!json.isObject() || !Set.copyOf(json.propertyNames()).equals(FIELDS)) {
                throw new IllegalArgumentException(
                        "it has four fields and no others: authority, sequence, position, hash");
            }
            return new Head(
                    new AuthorityCode(EventLine.text(json, "authority")),
                    EventLine.number(json, "sequence"),
                    EventLine.number(json, "position"),
                    new Sha256(EventLine.text(json, "hash")));
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("it is no UTF-8", e);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("it is no JSON, or a name stands twice in it", e);
        }
    }
}
