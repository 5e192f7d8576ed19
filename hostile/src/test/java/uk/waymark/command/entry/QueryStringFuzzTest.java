package uk.waymark.command.entry;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.command.reading.Unreadable;

/// What stands behind the question mark of a run.
class QueryStringFuzzTest {
    static Stream<byte[]> examples() {
        return Stream.of("dryRun=true", "dryRun=false&dryRun=true", "dryrun=true", "dryRun", "=")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("examples")
    @FuzzTest
    void whatever_is_asked_is_a_flag_or_refused(byte[] asked) {
        var parameters = new LinkedHashMap<String, String[]>();
        for (var parameter : new String(asked, StandardCharsets.UTF_8).split("&", -1)) {
            var parts = parameter.split("=", 2);
            parameters.merge(parts[0], new String[] {parts.length == 2 ? parts[1] : ""}, QueryStringFuzzTest::both);
        }
        try {
            if (new QueryString(parameters).flag("dryRun") && parameters.size() != 1) {
                throw new IllegalStateException("A parameter was passed over");
            }
        } catch (Unreadable refused) {
            ProblemAdvice.problemOf(refused);
        }
    }

    private static String[] both(String[] one, String[] other) {
        return Stream.of(one, other).flatMap(Arrays::stream).toArray(String[]::new);
    }
}
