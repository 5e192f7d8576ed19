package uk.waymark.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What the page on security rests on.
class SecurityPageTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    @Test
    void every_test_that_is_named_is_there() throws IOException {
        var page = Files.readString(REPOSITORY.resolve("docs/security/asvs.md"));
        var tests = tests();

        assertThat(NAMED.matcher(page).results().toList())
                .isNotEmpty()
                .allSatisfy(named -> assertThat(tests)
                        .as(named.group())
                        .anyMatch(test -> test.contains("class %s ".formatted(named.group(1)))
                                && test.contains("void %s(".formatted(named.group(2)))));
    }

    private static List<String> tests() throws IOException {
        try (var modules = Files.list(REPOSITORY)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(SecurityPageTest::texts)
                    .toList();
        }
    }

    private static Stream<String> texts(Path folder) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith("Test.java"))
                    .map(SecurityPageTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
