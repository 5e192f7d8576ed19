package uk.waymark.deploy.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// An export as an auditor has it, checked by Waymark and by the Python program that goes with it.
class VerifyExportTest {
    private static final List<Bound> EVENTS = Exported.ratings("RED", "AMBER", "GREEN", "AMBER");

    @TempDir
    private Path folder;

    /// What was done to the events, and where each of the two checkers must say that it was.
    static Stream<Arguments> damages() {
        var other = Exported.ratings("RED", "GREEN", "GREEN", "AMBER");
        return Stream.of(
                Arguments.of("one byte changed", text().replaceFirst("AMBER", "ANBER"), "position 4"),
                Arguments.of("an event removed", lines(EVENTS.get(0), EVENTS.get(2), EVENTS.get(3)), "position 6"),
                Arguments.of(
                        "an event added",
                        lines(EVENTS.get(0), EVENTS.get(1), EVENTS.get(1), EVENTS.get(2), EVENTS.get(3)),
                        "position 4"),
                Arguments.of(
                        "two events swapped",
                        lines(EVENTS.get(0), EVENTS.get(2), EVENTS.get(1), EVENTS.get(3)),
                        "position 6"),
                Arguments.of(
                        "another event in its place", lines(EVENTS.get(0), other.get(1), EVENTS.get(2)), "position 6"),
                Arguments.of("the tail cut off", lines(EVENTS.get(0), EVENTS.get(1)), "position 4"),
                Arguments.of("the last line cut", text().substring(0, text().length() - 9), "position 6"),
                Arguments.of("all made anew with other hashes", lines(other), "position 8"));
    }

    @Test
    void an_export_that_nobody_touched_is_intact() throws Exception {
        assertThat(ExportCheck.of(zip(text()))).contains("4 events up to position 8 are intact");
        assertThat(python(text())).isEqualTo(new Said(0, ExportCheck.of(zip(text()))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void damage_is_found_and_its_place_is_named(String damage, String lines, String place) throws Exception {
        assertThatThrownBy(() -> ExportCheck.of(zip(lines)))
                .as(damage)
                .isInstanceOf(Damaged.class)
                .hasMessageContaining(place);
        var said = python(lines);
        assertThat(said.status()).isEqualTo(1);
        assertThat(said.line()).startsWith("NOT INTACT. ").contains(place);
    }

    @Test
    void no_byte_can_be_another() {
        var whole = text().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < whole.length; i++) {
            var changed = whole.clone();
            changed[i] ^= 0x20;
            assertThatThrownBy(() -> ExportCheck.of(Exported.zip(folder, changed, Exported.head(EVENTS))))
                    .as("byte %d", i)
                    .isInstanceOf(Damaged.class);
        }
    }

    @Test
    void the_checker_for_auditors_is_short_enough_to_read() throws IOException {
        try (var program = VerifyExportTest.class.getResourceAsStream("/proof/verify.py")) {
            assertThat(new String(program.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSizeLessThanOrEqualTo(200);
        }
    }

    private record Said(int status, String line) {}

    private Said python(String lines) throws IOException, InterruptedException {
        var export = Exported.folder(folder, lines.getBytes(StandardCharsets.UTF_8), Exported.head(EVENTS));
        var program = export.resolve("verify.py");
        try (var resource = VerifyExportTest.class.getResourceAsStream("/proof/verify.py")) {
            Files.write(program, resource.readAllBytes());
        }
        var process = new ProcessBuilder("python3", "verify.py")
                .directory(export.toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return new Said(process.waitFor(), said);
    }

    private Path zip(String lines) {
        return Exported.zip(folder, lines.getBytes(StandardCharsets.UTF_8), Exported.head(EVENTS));
    }

    private static String text() {
        return lines(EVENTS);
    }

    private static String lines(Bound... events) {
        return lines(List.of(events));
    }

    private static String lines(List<Bound> events) {
        return new String(Exported.lines(new ArrayList<>(events)), StandardCharsets.UTF_8);
    }
}
