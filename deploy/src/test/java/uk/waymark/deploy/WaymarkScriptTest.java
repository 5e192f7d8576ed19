package uk.waymark.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WaymarkScriptTest {
    private static final Path SCRIPT = Path.of("..", "waymark").toAbsolutePath().normalize();

    @TempDir
    Path machine;

    @BeforeEach
    void aMachineWithoutJava() throws IOException {
        Files.createDirectories(machine.resolve("bin"));
        for (var program : List.of("sh", "sed", "find", "head", "dirname", "readlink", "cat")) {
            Files.createSymbolicLink(machine.resolve("bin").resolve(program), where(program));
        }
    }

    @Test
    void an_unknown_sub_command_gets_the_usage() throws Exception {
        var outcome = run(Map.of(), "begin");

        assertThat(outcome.status).isEqualTo(2);
        assertThat(outcome.output).contains("is not known", "usage: ./waymark demo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "torture --kills x",
                "torture --kills 0",
                "torture --kills -3",
                "torture --often 3",
                "benchmark speed",
                "rebuild --forth"
            })
    void wrong_arguments_are_told_before_anything_is_built(String line) throws Exception {
        var outcome = run(Map.of(), line.split(" "));

        assertThat(outcome.status).isEqualTo(2);
        assertThat(outcome.output).startsWith("waymark: ");
    }

    @Test
    void help_is_no_error() throws Exception {
        assertThat(run(Map.of(), "help").status).isZero();
    }

    @Test
    void the_version_needs_no_jdk() throws Exception {
        assertThat(run(Map.of(), "version").output).matches("Waymark \\d+\\.\\d+\\.\\d+\\S*\\R");
    }

    @Test
    void a_jdk_that_is_new_enough_is_found_beside_an_old_default() throws Exception {
        jdk("default", 17);
        Files.createSymbolicLink(machine.resolve("bin/java"), machine.resolve("default/bin/java"));
        var found = jdk(".jdks/some-25", 25);

        var outcome = run(Map.of("JAVA_HOME", machine.resolve("default").toString()), "jdk");

        assertThat(outcome.output.strip()).isIn(found.toRealPath().toString(), installedOnThisMachine());
    }

    @Test
    void java_home_comes_first() throws Exception {
        jdk(".jdks/some-25", 25);
        var own = jdk("my own jdk", 26);

        assertThat(run(Map.of("JAVA_HOME", own.toString()), "jdk").output.strip())
                .isEqualTo(own.toRealPath().toString());
    }

    private static String installedOnThisMachine() {
        return System.getProperty("java.home");
    }

    private Path jdk(String name, int major) throws IOException {
        var home = machine.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%d.0.1\"%n".formatted(major));
        for (var program : List.of("java", "javac")) {
            var file = Files.writeString(home.resolve("bin").resolve(program), "#!/bin/sh\nexit 0\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return home;
    }

    private Outcome run(Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("sh", SCRIPT.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(machine.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", machine.resolve("bin").toString());
        builder.environment().put("HOME", machine.toString());
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    private static Path where(String program) {
        return List.of("/bin", "/usr/bin").stream()
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private record Outcome(int status, String output) {}
}
