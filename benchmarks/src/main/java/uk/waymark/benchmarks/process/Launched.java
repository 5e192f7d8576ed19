package uk.waymark.benchmarks.process;

import java.io.IOException;
import java.time.Duration;
import uk.waymark.deploy.process.Program;

/// A program that runs and does what it is there for.
public record Launched(Program program, ProcessHandle process) implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(100);

    public static Launched of(Program program) throws IOException, InterruptedException {
        var launched = new Launched(program, program.launch());
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!program.works()) {
            if (System.nanoTime() > deadline || !launched.process.isAlive()) {
                launched.close();
                throw new IOException("%s does not start: see %s".formatted(program.name(), program.log()));
            }
            Thread.sleep(POLL);
        }
        return launched;
    }

    @Override
    public void close() {
        program.stop(process, PATIENCE);
    }
}
