package uk.waymark.deploy.facts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of a sample history.
record SampleCommand(String as, String command, String key, JsonNode data) {
    static final Path FOLDER = Path.of("src/main/resources/samples");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /// All lines of all histories, in the order in which they are sent.
    static List<SampleCommand> all() {
        try (var files = Files.newDirectoryStream(FOLDER, "*.ndjson")) {
            var histories = new TreeSet<Path>();
            files.forEach(histories::add);
            return histories.stream()
                    .flatMap(SampleCommand::lines)
                    .map(line -> JSON.readValue(line, SampleCommand.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String field) {
        return data.path(field).asString("");
    }

    private static Stream<String> lines(Path history) {
        try {
            return Files.readAllLines(history).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
