package uk.waymark.deploy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.deploy.prepared.Prepared;
import uk.waymark.deploy.prepared.PreparedFolders;
import uk.waymark.deploy.process.StartUpCache;

class PreparedTest {
    private final Prepared prepared =
            new PreparedFolders(Path.of("target", "prepared").toAbsolutePath()).latest();

    @ParameterizedTest
    @ValueSource(strings = {"command-service", "query-service", "sign-in-service", "kafka"})
    void every_program_took_its_notes_in_the_rehearsal(String program) {
        assumeThat(System.getProperty("java.vm.info")).contains("sharing");
        assertThat(prepared.cache(program)).matches(StartUpCache::usable, "is about the jars that are there");
        assertThat(prepared.cache(program).file()).isNotEmptyFile();
    }

    @Test
    void a_rehearsal_that_went_well_leaves_no_data() {
        assertThat(Path.of("target", "rehearsal")).doesNotExist();
    }
}
