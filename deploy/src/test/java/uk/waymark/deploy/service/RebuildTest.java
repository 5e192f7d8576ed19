package uk.waymark.deploy.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.waymark.deploy.process.Environment;

class RebuildTest {
    @Test
    void a_rebuild_takes_the_memory_that_the_operator_gives_it() {
        var rebuild = new Rebuild(Path.of("query.jar"), "3g", Environment.alone(Map.of()))
                .of("jdbc:a", "127.0.0.1:9092", List.of("rebuild", "--back"));

        assertThat(rebuild.command()).contains("-Xmx3g").endsWith("-jar", "query.jar", "rebuild", "--back");
        assertThat(rebuild.environment())
                .containsEntry("WAYMARK_VIEWS_URL", "jdbc:a")
                .containsEntry("WAYMARK_KAFKA", "127.0.0.1:9092");
    }
}
