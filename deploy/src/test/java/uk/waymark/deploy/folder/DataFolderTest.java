package uk.waymark.deploy.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.deploy.CannotStart;

class DataFolderTest {
    @TempDir
    Path temporary;

    @Test
    void a_file_in_the_place_of_the_folder_is_told_in_one_sentence() throws IOException {
        var file = Files.createFile(temporary.resolve("data"));

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("WAYMARK_DATA")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_lock_file_of_the_past_blocks_nothing() throws IOException {
        Files.createFile(temporary.resolve("lock"));

        try (var folder = DataFolder.open(temporary)) {
            assertThat(folder.log("kafka")).hasParentRaw(temporary.resolve("logs"));
        }
    }

    @Test
    void the_folder_is_free_again_when_it_is_closed() {
        DataFolder.open(temporary).close();
        DataFolder.open(temporary).close();
    }

    @Test
    void two_cannot_hold_the_same_folder() {
        try (var _ = DataFolder.open(temporary)) {
            assertThatThrownBy(() -> DataFolder.open(temporary))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another Waymark")
                    .hasMessageContaining(temporary.toString());
        }
    }
}
