package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.events.EventJson;

/// What the service answers on one pair of clocks, beside what it should.
///
/// @param known the entries that were known by then, to be told where the two differ
record Answers(Asked asked, List<Entry> known) {
    private static final JsonMapper MAPPER = EventJson.mapper();

    /// @param expected none when it should not be there
    /// @return whether it was there
    <T> boolean are(String path, Class<T> type, Optional<T> expected) {
        var answer = asked.get(path);
        assertThat(answer.status()).as(() -> described(path)).isEqualTo(expected.isPresent() ? 200 : 404);
        expected.ifPresent(one -> assertThat(MAPPER.readValue(answer.body(), type))
                .as(() -> described(path))
                .isEqualTo(one));
        return expected.isPresent();
    }

    <T> void list(String path, Class<T> type, List<T> expected) {
        var answer = asked.get(path);
        assertThat(answer.status()).as(() -> described(path)).isEqualTo(200);
        assertThat(answer.json()
                        .get("items")
                        .valueStream()
                        .map(item -> read(item, type))
                        .toList())
                .as(() -> described(path))
                .isEqualTo(expected);
    }

    private static <T> T read(JsonNode item, Class<T> type) {
        return MAPPER.treeToValue(item, type);
    }

    private String described(String path) {
        return "%s as at %s, known at %s, when there was:%n%s%n"
                .formatted(
                        path,
                        Objects.requireNonNullElse(asked.asAt(), "now"),
                        Objects.requireNonNullElse(asked.knownAt(), "now"),
                        known.stream().map(Entry::toString).collect(Collectors.joining("\n")));
    }
}
