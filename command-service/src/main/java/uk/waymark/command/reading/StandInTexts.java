package uk.waymark.command.reading;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Texts that stand in for one that cannot be read. They are of every form that our codes and ids have and name nothing
/// that anybody would record.
final class StandInTexts {
    private static final List<String> ONE = List.of(
            "This text stands in for one that cannot be read",
            "stands-in",
            "stands-in/1",
            "stands-in/1/1",
            "stands-in/1/1/1",
            "stands-in/1900-01-01",
            "stands-in/1900-01-01/1",
            "stands-in/1900-01-01/1/1",
            "E00000001",
            "001",
            "00001",
            "1".repeat(64),
            "urn:waymark:stands-in:1");
    private static final List<String> OTHER = List.of(
            "This other text stands in for one that cannot be read",
            "other",
            "other/2",
            "other/2/2",
            "other/2/2/2",
            "other/1900-01-02",
            "other/1900-01-02/2",
            "other/1900-01-02/2/2",
            "E00000002",
            "002",
            "00002",
            "2".repeat(64),
            "urn:waymark:stands-in:2");

    private StandInTexts() {}

    /// @param parse throws [IllegalArgumentException] when a text is not of the form wanted
    static Function<Reading, @Nullable Object> of(Function<String, Object> parse) {
        return reading -> reading.standIn().of(ONE, OTHER).stream()
                .flatMap(text -> tried(parse, text))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Object> tried(Function<String, Object> parse, String text) {
        try {
            return Stream.of(parse.apply(text));
        } catch (IllegalArgumentException _) {
            return Stream.empty();
        }
    }
}
