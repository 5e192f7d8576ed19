package uk.waymark.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Parameters of reads: cursors, bookmarks, days, moments and numbers.
class ParameterFuzzTest {
    private static final String LIST = "/plans\n";
    private static final List<Function<String, Object>> READERS = List.of(
            text -> Cursor.keys(LIST, text), Bookmark::parse, Days::parse, ScopeArgument::parsed, WholeNumber::of);

    static Stream<byte[]> examples() {
        return Stream.of(
                        Cursor.of(LIST, List.of(1L)),
                        Cursor.of(LIST, List.of(1L, Long.MIN_VALUE)),
                        "E10000018@120",
                        "*@999999999999999999",
                        "2018-06-31",
                        "2019-02-28",
                        "2018-11-06T09:00:00Z",
                        "2018-06-03T23:59:60Z",
                        "500",
                        "\u0665")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("examples")
    @FuzzTest
    void whatever_is_given_is_read_or_refused_with_a_sentence(byte[] given) {
        var text = new String(given, StandardCharsets.UTF_8);
        READERS.forEach(reader -> read(reader, text));
    }

    private static void read(Function<String, Object> reader, String text) {
        try {
            assertThat(reader.apply(text)).isNotNull();
        } catch (IllegalArgumentException _) {
            // Told to whoever gave it.
        }
    }
}
