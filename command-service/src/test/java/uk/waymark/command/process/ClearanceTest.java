package uk.waymark.command.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

class ClearanceTest {
    @Test
    void a_service_that_waits_for_nothing_is_up() {
        assertThat(new Clearance(new ProcessSettings(null)).health().getStatus())
                .isEqualTo(Status.UP);
    }

    @Test
    void a_service_is_out_of_service_until_it_is_told_that_all_is_ready(@TempDir Path folder) throws IOException {
        var file = folder.resolve("ready");
        var clearance = new Clearance(new ProcessSettings(file));

        assertThat(clearance.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        Files.createFile(file);
        assertThat(clearance.health().getStatus()).isEqualTo(Status.UP);
    }
}
