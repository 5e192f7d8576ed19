package uk.waymark.command.entry;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;
import uk.waymark.command.reading.Unreadable;

/// A run of lines: cut, taken for JSON, and read as the commands that they name.
class CommandFuzzTest {
    private static final CommandCatalogue CATALOGUE = new CommandCatalogue();
    private static final LocalDate TODAY = LocalDate.parse("2019-01-22");
    private static final int LONGEST = 4_000;

    /// Every command's example.
    static Stream<byte[]> examples() {
        return CATALOGUE.entries().stream()
                .map(entry -> JsonNodeFactory.instance
                        .objectNode()
                        .put("command", entry.name())
                        .put("key", "a key")
                        .set("data", entry.example())
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("examples")
    @FuzzTest
    void whatever_is_sent_is_read_or_refused(byte[] sent) throws IOException {
        var lines = new Lines(new ByteArrayInputStream(sent), LONGEST);
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            read(line.get());
        }
    }

    private static void read(Lines.Line line) {
        try {
            var envelope = Envelope.of(Json.readLine(line.bytes(), 1));
            CommandController.keyOf(envelope.key());
            Json.canonical(envelope.data());
            CATALOGUE.offer(envelope.command()).reader().read(envelope.data(), TODAY);
        } catch (BadRequest | Unreadable refused) {
            ProblemAdvice.problemOf(refused);
        }
    }
}
