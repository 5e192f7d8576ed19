package uk.waymark.events;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.inspection.Framework;
import uk.waymark.events.rating.RatingScheme;

/// The JSON of events, and of the rule books and legends that ship with a release.
class EventFuzzTest {
    private static final Path CONTRACT = Path.of("../shared-events/src/test/resources/contract");
    private static final Path REFERENCE = Path.of("../shared-events/src/main/resources/reference");
    private static final JsonMapper EVENTS = EventJson.mapper();
    private static final JsonMapper FILES = EventJson.configured(JsonMapper.builder())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// A name, a line feed and the JSON.
    static Stream<byte[]> examples() throws IOException {
        var examples = new ArrayList<byte[]>();
        for (var folder : new Path[] {CONTRACT, REFERENCE.resolve("frameworks"), REFERENCE.resolve("rating-schemes")}) {
            try (var files = Files.newDirectoryStream(folder, "*.json")) {
                for (var file : files) {
                    var name = file.getFileName().toString().replace(".json", "");
                    examples.add((name + "\n" + Files.readString(file)).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return examples.stream();
    }

    @MethodSource("examples")
    @FuzzTest
    void whatever_is_read_is_an_event_or_no_json_of_one(byte[] content) {
        var parts = new String(content, StandardCharsets.UTF_8).split("\n", 2);
        var json = parts[parts.length - 1];
        EventTypes.named(parts[0]).ifPresent(type -> read(EVENTS, json, type));
        read(FILES, json, Framework.class);
        read(FILES, json, RatingScheme.class);
    }

    private static void read(JsonMapper mapper, String json, Class<?> type) {
        try {
            mapper.readValue(json, type);
        } catch (JacksonException _) {
            // Told to whoever reads it.
        }
    }
}
