package uk.waymark.command.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class CodeVersionTest {
    @TempDir
    private Path here;

    @TempDir
    private Path elsewhere;

    @Test
    void the_same_classes_are_the_same_code_wherever_they_lie_and_in_whatever_order_they_are_found()
            throws IOException {
        assertThat(CodeVersion.of(List.of(type(here, "action"), type(here, "plan"))))
                .isEqualTo(CodeVersion.of(List.of(type(elsewhere, "plan"), type(elsewhere, "action"))));
    }

    @Test
    void a_class_that_has_moved_is_other_code() throws IOException {
        assertThat(CodeVersion.of(List.of(type(here, "action"))))
                .isNotEqualTo(CodeVersion.of(List.of(type(here, "plan"))));
    }

    private static Resource type(Path classes, String concept) throws IOException {
        var file = classes.resolve("uk/waymark/command").resolve(concept).resolve("package-info.class");
        Files.createDirectories(file.getParent());
        return new FileSystemResource(Files.writeString(file, "the same bytes"));
    }
}
