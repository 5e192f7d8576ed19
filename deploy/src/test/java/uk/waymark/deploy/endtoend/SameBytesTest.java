package uk.waymark.deploy.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What would make the jars of two builds differ although the classes in them are the same. To build twice and compare
/// is what `.ci/two-builds` does.
class SameBytesTest {
    private static final Path REPOSITORY = Path.of("..");
    private static final Pattern JAR = Pattern.compile("[/\\\\]target[/\\\\][^/\\\\]+[.]jar$");
    private static final LocalDateTime DATE = LocalDateTime.of(2026, 11, 1, 0, 0);

    @ParameterizedTest
    @MethodSource("jars")
    void nothing_in_a_jar_tells_when_or_by_whom_it_was_built(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            assertThat(zip.stream())
                    .isNotEmpty()
                    .allSatisfy(entry ->
                            assertThat(entry.getTimeLocal()).as(entry.getName()).isEqualTo(DATE));
            assertThat(zip.stream().map(ZipEntry::getName)).doesNotHaveDuplicates();
            assertThat(manifest(zip))
                    .doesNotContain("Built-By", "Build-Time", "Bnd-LastModified")
                    .doesNotContain(System.getProperty("user.dir"));
        }
    }

    private static String manifest(ZipFile jar) throws IOException {
        try (var manifest = jar.getInputStream(jar.getEntry("META-INF/MANIFEST.MF"))) {
            return new String(manifest.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Those that run: of the modules before this one, and of this one.
    static Stream<Path> jars() throws IOException {
        try (var jars = Files.find(
                REPOSITORY, 3, (file, _) -> JAR.matcher(file.toString()).find())) {
            return jars.filter(SameBytesTest::runs).toList().stream();
        }
    }

    private static boolean runs(Path jar) {
        return Stream.of("benchmarks", "torture", "hostile", "test-issuer")
                .noneMatch(jar.getFileName().toString()::startsWith);
    }
}
