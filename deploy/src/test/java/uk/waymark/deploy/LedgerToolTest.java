package uk.waymark.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.deploy.proof.Auditor;

@Timeout(120)
class LedgerToolTest {
    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private LiveLedger ledger;

    @BeforeEach
    void a_ledger_of_two_councils() throws Exception {
        ledger = new LiveLedger();
    }

    @AfterEach
    void the_server_stops() throws IOException {
        ledger.close();
    }

    @Test
    void a_ledger_that_nobody_touched_is_intact() {
        assertThat(run("verify")).isZero();
        assertThat(told).containsExactly("5 events of 2 authorities are intact");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an event changed      | update event set data = replace(data, 'RED', 'GREEN') where position = 3 | position 3
            an event removed      | delete from event where position = 3                                     | position 3
            two events swapped    | update event set position = -3 where position = 3; update event set position = 3 where position = 5; update event set position = 5 where position = -3 | position 3
            the tail cut off      | delete from event where position = 5                                     | position 4
            a hash that is none   | update event set hash = concat('g', substr(hash, 2)) where position = 3   | position 3
            a council that is none | update event set authority = 'nowhere' where position = 3                | position 3
            """)
    void damage_is_found_and_its_place_is_named(String damage, String sql, String place) throws Exception {
        ledger.damage(sql);

        assertThat(run("verify")).isEqualTo(1);
        assertThat(told.getLast()).startsWith("NOT INTACT. " + place);
    }

    @Test
    void an_export_is_found_intact_by_waymark_and_by_an_auditor() throws Exception {
        var file = folder.resolve("leics.zip");

        assertThat(run("export", "--authority", "E10000018", "--out", file.toString()))
                .isZero();
        assertThat(run("verify", file.toString())).isZero();

        assertThat(told.getLast()).startsWith("E10000018: 3 events up to position 5 are intact; the head is ");
        assertThat(Auditor.checks(unpacked(file))).isEqualTo(new Auditor(0, told.getLast()));
    }

    @Test
    void a_damaged_ledger_is_not_exported() throws Exception {
        ledger.damage("update event set data = replace(data, 'RED', 'GREEN') where position = 3");
        var file = folder.resolve("leics.zip");

        assertThat(run("export", "--authority", "E10000018", "--out", file.toString()))
                .isEqualTo(1);

        assertThat(told.getLast()).startsWith("NOT INTACT. position 3");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void an_export_in_a_folder_that_is_not_there_is_refused_with_a_reason() {
        var file = folder.resolve("nowhere").resolve("leics.zip");

        assertThatThrownBy(() -> run("export", "--authority", "E10000018", "--out", file.toString()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("leics.zip cannot be written (there is no such file or folder)");
    }

    @Test
    void a_file_of_another_kind_is_neither_intact_nor_damaged() throws Exception {
        var minutes = Files.writeString(folder.resolve("minutes.txt"), "Minutes of the committee");

        assertThat(run("verify", minutes.toString())).isEqualTo(2);
    }

    @Test
    void a_file_that_is_not_there_is_neither_intact_nor_damaged() {
        assertThat(run("verify", folder.resolve("nosuch.zip").toString())).isEqualTo(2);
        assertThat(told.getLast())
                .endsWith("nosuch.zip cannot be read as an export (there is no such file or folder): "
                        + "name a file that ./waymark export has written.");
    }

    private int run(String... line) {
        return LedgerTool.run(List.of(line), Settings.from(Map.of("WAYMARK_LEDGER_URL", ledger.url())), told::add);
    }

    private static Path unpacked(Path file) throws IOException {
        var unpacked = Files.createDirectory(file.resolveSibling("unpacked"));
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Files.write(unpacked.resolve(entry.getName()), zip.readAllBytes());
            }
        }
        return unpacked;
    }
}
