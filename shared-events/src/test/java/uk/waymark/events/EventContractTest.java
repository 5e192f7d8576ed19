package uk.waymark.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EventContractTest {
    private static final Path CONTRACT = Path.of("src/test/resources/contract");

    private final JsonMapper mapper = EventJson.mapper();

    /// In one order each time, so that the third of a report is the third of another.
    static List<Class<? extends WaymarkEvent>> events() {
        return EventTypes.all().stream()
                .sorted(Comparator.comparing(EventTypes::nameOf))
                .toList();
    }

    static Stream<Path> minimalForms() throws IOException {
        return files(CONTRACT.resolve("minimal"));
    }

    @Test
    void every_event_has_an_example_and_every_example_an_event() throws IOException {
        assertThat(files(CONTRACT).map(EventContractTest::eventOf))
                .containsExactlyInAnyOrderElementsOf(
                        events().stream().map(EventTypes::nameOf).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_is_written_to_the_letter_as_its_example_with_every_field_filled_in(Class<? extends WaymarkEvent> type)
            throws IOException {
        var example = Files.readString(CONTRACT.resolve(EventTypes.nameOf(type) + ".json"));

        var event = mapper.readValue(example, type);

        assertThat(mapper.writeValueAsString(event) + "\n").isEqualTo(example);
        assertThat(AbsentFields.of((Record) event)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_list_of_an_event_cannot_be_changed(Class<? extends WaymarkEvent> type) throws Exception {
        var event = mapper.readValue(Files.readString(CONTRACT.resolve(EventTypes.nameOf(type) + ".json")), type);

        for (var field : type.getRecordComponents()) {
            field.getAccessor().setAccessible(true);
            if (field.getAccessor().invoke(event) instanceof List<?> list) {
                assertThat(List.copyOf(list)).as(field.getName()).isSameAs(list);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_belongs_to_the_stream_that_its_id_names(Class<? extends WaymarkEvent> type) throws IOException {
        var example = mapper.readTree(Files.readString(CONTRACT.resolve(EventTypes.nameOf(type) + ".json")));
        var event = mapper.treeToValue(example, type);

        assertThat(example.valueStream().filter(JsonNode::isString).map(JsonNode::stringValue))
                .anyMatch(value -> value.toLowerCase(Locale.ROOT).equals(event.subject()));
    }

    @ParameterizedTest
    @MethodSource("minimalForms")
    void an_event_without_its_optional_fields_is_read_and_written_to_the_letter(Path file) throws IOException {
        var example = Files.readString(file);
        var type = EventTypes.named(eventOf(file)).orElseThrow();

        assertThat(mapper.writeValueAsString(mapper.readValue(example, type)) + "\n")
                .isEqualTo(example);
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        }
    }

    private static String eventOf(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }
}
