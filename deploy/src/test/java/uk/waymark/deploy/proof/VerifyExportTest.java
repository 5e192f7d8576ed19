package uk.waymark.deploy.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An export as an auditor has it, checked by Waymark and by the Python program that goes with it.
class VerifyExportTest {
    private static final List<Bound> EVENTS = Exported.ratings("RED", "AMBER", "GREEN", "AMBER");
    private static final Exported WHOLE = Exported.of(EVENTS);

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
                Arguments.of("the last line cut", text().substring(0, text().length() - 9), "after position 6"),
                Arguments.of("the last line's end cut", text().substring(0, text().length() - 1), "after position 6"),
                Arguments.of(
                        "spaces added", text().replaceFirst("\"id\":\"id-2\"", "\"id\": \"id-2\""), "after position 2"),
                Arguments.of("half a character", text().replaceFirst("GREEN", "\\\\ud800"), "after position 4"),
                Arguments.of(
                        "a number as text",
                        text().replaceFirst("\"position\":4", "\"position\":\"4\""),
                        "after position 2"),
                Arguments.of("nothing but brackets", "[".repeat(100_000) + "\n", "after position 0"),
                Arguments.of("all made anew with other hashes", lines(other), "position 8"));
    }

    static Stream<Arguments> damagesOfTheHead() {
        var head = WHOLE.headText();
        return Stream.of(
                Arguments.of("another position", head.replace("\"position\": 8", "\"position\": 9"), "position 9"),
                Arguments.of("a number as text", head.replace("\"sequence\": 4", "\"sequence\": \"4\""), "sequence"),
                Arguments.of("a number as true", head.replace("\"sequence\": 4", "\"sequence\": true"), "sequence"),
                Arguments.of("a field twice", head.replace("{", "{\"sequence\": 4, "), "head.json"),
                Arguments.of("a field more", head.replace("{", "{\"by\": 4, "), "head.json"),
                Arguments.of("half a character", head.replace("E10000018", "\\ud800"), ""),
                Arguments.of("something behind it", head + "4", "head.json"),
                Arguments.of("empty", "", "head.json"));
    }

    @Test
    void an_export_that_nobody_touched_is_intact() throws Exception {
        assertThat(ExportCheck.of(WHOLE.zip(folder))).contains("4 events up to position 8 are intact");
        assertThat(Auditor.checks(WHOLE.folder(folder))).isEqualTo(new Auditor(0, ExportCheck.of(WHOLE.zip(folder))));
    }

    @Test
    void whatever_characters_a_text_has_it_is_read_as_it_was_written() throws Exception {
        var text = new StringBuilder("\u007f\u2028\ufeff\ud83d\ude00é/\\\"'<");
        for (char control = 0; control < ' '; control++) {
            text.append(control);
        }
        var export = Exported.of(Exported.ratings(text.toString()));

        assertThat(Auditor.checks(export.folder(folder))).isEqualTo(new Auditor(0, ExportCheck.of(export.zip(folder))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void damage_is_found_and_its_place_is_named(String damage, String lines, String place) throws Exception {
        assertDamaged(WHOLE.with(lines), place);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damagesOfTheHead")
    void a_damaged_head_is_found(String damage, String head, String place) throws Exception {
        assertDamaged(WHOLE.withHead(head), place);
    }

    @Test
    void a_moment_before_that_of_the_event_before_is_found_though_all_hashes_fit() throws Exception {
        var events = Exported.chained(List.of(
                Exported.recorded(1, Instant.parse("2018-11-06T10:00:00.000001Z"), "RED"),
                Exported.recorded(2, Instant.parse("2018-11-06T10:00:00Z"), "AMBER")));

        assertDamaged(Exported.of(events), "position 4: was recorded at 2018-11-06T10:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"events.ndjson", "head.json"})
    void no_byte_can_be_another(String file) throws Exception {
        var isHead = file.equals("head.json");
        var whole = isHead ? WHOLE.head() : WHOLE.events();
        for (int i = 0; i < whole.length; i++) {
            var changed = whole.clone();
            changed[i] ^= 0x20;
            var export = isHead ? new Exported(WHOLE.events(), changed) : new Exported(changed, WHOLE.head());
            assertThatThrownBy(() -> ExportCheck.of(export.zip(folder)))
                    .as("byte %d", i)
                    .isInstanceOf(Damaged.class);
        }
        assertThat(Auditor.changesEachByte(WHOLE.folder(folder), file))
                .isEqualTo(new Auditor(0, "no byte can be another"));
    }

    @Test
    void an_archive_that_was_cut_off_is_damaged() throws Exception {
        var file = WHOLE.zip(folder);
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> ExportCheck.of(file))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("is no whole zip archive");
    }

    @Test
    void events_that_end_within_the_archive_are_damaged_there() throws Exception {
        var file = WHOLE.zip(folder);
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        var entry = IntStream.range(0, bytes.capacity())
                .filter(i -> bytes.getInt(i) == ZipFile.CENSIG)
                .findFirst()
                .orElseThrow();
        bytes.putInt(entry + ZipFile.CENSIZ, bytes.getInt(entry + ZipFile.CENSIZ) / 2);
        Files.write(file, bytes.array());

        assertThatThrownBy(() -> ExportCheck.of(file))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining("the event after position");
    }

    @Test
    void the_checker_for_auditors_is_short_enough_to_read() throws IOException {
        try (var program = VerifyExportTest.class.getResourceAsStream("/proof/verify.py")) {
            assertThat(new String(program.readAllBytes(), StandardCharsets.UTF_8).lines())
                    .hasSizeLessThanOrEqualTo(200);
        }
    }

    private void assertDamaged(Exported export, String place) throws Exception {
        assertThatThrownBy(() -> ExportCheck.of(export.zip(folder)))
                .isInstanceOf(Damaged.class)
                .hasMessageContaining(place);
        var auditor = Auditor.checks(export.folder(folder));
        assertThat(auditor.told()).startsWith("NOT INTACT. ").contains(place);
        assertThat(auditor.status()).isEqualTo(1);
    }

    private static String text() {
        return WHOLE.text();
    }

    private static String lines(Bound... events) {
        return lines(List.of(events));
    }

    private static String lines(List<Bound> events) {
        return new String(Exported.lines(events), StandardCharsets.UTF_8);
    }
}
