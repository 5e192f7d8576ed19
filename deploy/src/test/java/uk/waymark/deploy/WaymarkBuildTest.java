package uk.waymark.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// When the waymark script builds, told with a Maven and a Java that only say that they were called.
@Timeout(60)
class WaymarkBuildTest {
    private static final Instant BUILT_AT = Instant.parse("2026-01-31T12:00:00Z");
    private static final String VERSION = "1.2.3";

    @TempDir
    Path clone;

    @BeforeEach
    void aFreshClone() throws IOException {
        Files.copy(Path.of("..", "waymark"), clone.resolve("waymark"));
        file("pom.xml", "<artifactId>waymark</artifactId>\n<version>%s</version>\n".formatted(VERSION));
        for (var module : new String[] {
            "shared-events",
            "command-service",
            "query-service",
            "sign-in-service",
            "deploy",
            "benchmarks",
            "torture",
            "hostile"
        }) {
            file(module + "/pom.xml", "");
            file(module + "/src/main/java/Source.java", "");
        }
        program("mvnw", "echo built; mkdir -p benchmarks/target torture/target hostile/target");
        file("jdk/release", "JAVA_VERSION=\"25.0.1\"\n");
        program("jdk/bin/java", "echo started");
        program("jdk/bin/javac", "");
    }

    @Test
    void a_fresh_clone_is_built() throws Exception {
        assertThat(start()).contains("built");
    }

    @Test
    void a_build_that_fails_is_no_difference_in_the_ledger() throws Exception {
        program("mvnw", "exit 1");

        assertThat(process("verify").waitFor()).isEqualTo(3);
    }

    @Test
    void what_is_built_is_not_built_again() throws Exception {
        build();

        assertThat(start()).isEqualTo("started\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "deploy/pom.xml",
                "shared-events/src/main/java/Source.java",
                "command-service/src/main/java/Source.java",
                "query-service/src/main/java/Source.java",
                "sign-in-service/src/main/java/Source.java",
                "sign-in-service/target/sign-in-service-1.2.3-boot.jar",
                "deploy/src/main/java/Source.java",
                "query-service/target/query-service-1.2.3-boot.jar"
            })
    void what_changed_since_is_built(String changed) throws Exception {
        build();
        Files.setLastModifiedTime(clone.resolve(changed), FileTime.from(BUILT_AT.plusSeconds(1)));

        assertThat(start()).contains("built");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deploy/target/prepared/done", "deploy/target/deploy-1.2.3.jar"})
    void a_build_that_was_broken_off_is_done_again(String missing) throws Exception {
        build();
        Files.delete(clone.resolve(missing));

        assertThat(start()).contains("built");
    }

    @ParameterizedTest
    @ValueSource(strings = {"benchmark", "torture", "hostile"})
    void what_needs_a_module_more_builds_a_fresh_clone_once(String command) throws Exception {
        assertThat(run(command)).contains("built");
        build();

        assertThat(run(command)).isEqualTo("started\n");
    }

    @Test
    void one_build_serves_all_that_need_a_module_more() throws Exception {
        run("benchmark");
        build();

        assertThat(run("torture")).isEqualTo("started\n");
    }

    @ParameterizedTest
    @CsvSource({
        "benchmark, benchmarks/src/main/java/Source.java",
        "benchmark, benchmarks/pom.xml",
        "benchmark, command-service/src/main/java/Source.java",
        // A start has built its own part alone.
        "benchmark, deploy/target/prepared/done",
        "torture, torture/src/main/java/Source.java",
        "torture, torture/pom.xml",
        "torture, deploy/target/prepared/done"
    })
    void what_changed_in_a_module_more_is_built(String command, String changed) throws Exception {
        run(command);
        build();
        touch(changed);

        assertThat(run(command)).contains("built");
    }

    @Test
    void for_a_token_nothing_is_built_since_nothing_can_run() throws Exception {
        var token = process("token", "--as", "clerk");

        assertThat(new String(token.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("No Waymark runs");
        assertThat(token.waitFor()).isEqualTo(3);
    }

    @Test
    void a_start_needs_no_benchmarks() throws Exception {
        build();
        touch("benchmarks/src/main/java/Source.java");

        assertThat(start()).isEqualTo("started\n");
    }

    private void touch(String changed) throws IOException {
        var longAfter = FileTime.from(Instant.now().plusSeconds(60));
        Files.setLastModifiedTime(clone.resolve(changed), longAfter);
    }

    private void build() throws IOException {
        for (var module : new String[] {"command-service", "query-service", "sign-in-service"}) {
            file("%s/target/%s-%s-boot.jar".formatted(module, module, VERSION), "");
        }
        file("deploy/target/deploy-%s.jar".formatted(VERSION), "");
        file("deploy/target/prepared/done", "");
    }

    private String start() throws Exception {
        return run("start");
    }

    private String run(String command) throws Exception {
        var process = process(command);
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output;
    }

    private Process process(String... line) throws IOException {
        var command = new ArrayList<>(List.of("sh", clone.resolve("waymark").toString()));
        command.addAll(List.of(line));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", clone.resolve("jdk").toString());
        return builder.start();
    }

    private void program(String name, String command) throws IOException {
        var program = file(name, "#!/bin/sh\n%s\n".formatted(command));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path file(String name, String content) throws IOException {
        var file = clone.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, content);
        return Files.setLastModifiedTime(file, FileTime.from(BUILT_AT));
    }
}
