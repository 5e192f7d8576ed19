package uk.waymark.query.change;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/// Days and meetings between which changes are asked for.
class BoundFuzzTest {
    static Stream<byte[]> examples() {
        return Stream.of("2018-11-06", "leics-cfosc/2018-11-06", "leics-cfosc/", "/", "2018-02-30")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("examples")
    @FuzzTest
    void whatever_is_given_is_a_bound_or_refused(byte[] given) {
        try {
            Bound.parse(new String(given, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            // Told to whoever gave it.
        }
    }
}
