package uk.waymark.benchmarks.process;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import uk.waymark.deploy.process.Program;

/// A program that runs and does what it is there for.
public final class Launched implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Site site;
    private final Program program;
    private final Site.Running<ProcessHandle> running;

    private Launched(Site site, Program program, Site.Running<ProcessHandle> running) {
        this.site = site;
        this.program = program;
        this.running = running;
    }

    public static Launched on(Site site, Program program) throws IOException, InterruptedException, TimeoutException {
        var launched =
                new Launched(site, program, site.start(program::launch, process -> program.stop(process, PATIENCE)));
        Until.holds(
                "The %s, whose log is %s,".formatted(program.name(), program.log()),
                PATIENCE,
                () -> launched.worksAlready());
        return launched;
    }

    private boolean worksAlready() throws IOException {
        if (!process().isAlive()) {
            throw new IOException("%s does not start: see %s".formatted(program.name(), program.log()));
        }
        return program.works();
    }

    public ProcessHandle process() {
        return running.process();
    }

    @Override
    public void close() {
        running.stop().run();
        site.forget(running.stop());
    }
}
