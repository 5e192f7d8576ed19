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
    private final ProcessHandle process;
    private final Runnable stop;

    private Launched(Site site, Program program, ProcessHandle process) {
        this.site = site;
        this.program = program;
        this.process = process;
        this.stop = () -> program.stop(process, PATIENCE);
        site.stopsWith(stop);
    }

    public static Launched on(Site site, Program program) throws IOException, InterruptedException, TimeoutException {
        var launched = new Launched(site, program, site.launch(program));
        Until.holds(
                "The %s, whose log is %s,".formatted(program.name(), program.log()),
                PATIENCE,
                () -> launched.worksAlready());
        return launched;
    }

    private boolean worksAlready() throws IOException {
        if (!process.isAlive()) {
            throw new IOException("%s does not start: see %s".formatted(program.name(), program.log()));
        }
        return program.works();
    }

    public ProcessHandle process() {
        return process;
    }

    @Override
    public void close() {
        stop.run();
        site.forget(stop);
    }
}
