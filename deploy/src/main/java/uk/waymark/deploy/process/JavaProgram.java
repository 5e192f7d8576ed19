package uk.waymark.deploy.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A Java virtual machine of our own that ends when we do.
///
/// @param arguments what follows `java`
/// @param working whether it does what it is there for, as seen from outside
/// @param cache what makes it start sooner
/// @param note where the process is remembered for a Waymark that comes after a killed one
public record JavaProgram(
        String name,
        List<String> arguments,
        Environment environment,
        Path log,
        BooleanSupplier working,
        StartUpCache cache,
        ProcessNote note)
        implements Program {

    public static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final List<String> OPTIONS = List.of(
            // One thread alone would keep all callers waiting for longer; a concurrent one would take from their time.
            "-XX:+UseParallelGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            // Four times a second each JVM would look for monitors that nobody uses any more.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:AsyncDeflationInterval=5000");

    private static final long LOG_BYTES = 10_000_000;

    public JavaProgram {
        arguments = List.copyOf(arguments);
    }

    @Override
    public ProcessHandle launch() throws IOException {
        var command = new ArrayList<String>();
        command.add(JAVA);
        command.addAll(OPTIONS);
        command.addAll(cache.options());
        command.addAll(arguments);
        if (Files.exists(log) && Files.size(log) > LOG_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        var builder = new ProcessBuilder(OwnSession.command(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        // A rehearsal is part of a build.
        (cache.recording() ? Environment.alone(environment.own()) : environment)
                .and("WAYMARK_PARENT", "stdin")
                .applyTo(builder.environment());
        var process = builder.start().toHandle();
        note.write(process);
        return process;
    }

    @Override
    public boolean works() {
        return working.getAsBoolean();
    }

    @Override
    public void stop(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            if (!new Ending(process).comesWithin(cache.patience(patience))) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
