package uk.waymark.torture.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import uk.waymark.deploy.process.Program;

/// A supervised program, with the process that runs it now, to be killed or paused by its number.
public record Victim(String name, Program program, AtomicReference<@Nullable ProcessHandle> process)
        implements Program {

    Victim(String name, Program program) {
        this(name, program, new AtomicReference<>());
    }

    @Override
    public Path log() {
        return program.log();
    }

    @Override
    public ProcessHandle launch() throws IOException {
        var launched = program.launch();
        process.set(launched);
        return launched;
    }

    @Override
    public boolean works() {
        return program.works();
    }

    @Override
    public void stop(ProcessHandle handle, Duration patience) {
        program.stop(handle, patience);
    }

    /// As `kill -9` does. The supervisor starts it again.
    public void kill() {
        // The next one is there as soon as this one has ended.
        var killed = running();
        killed.destroyForcibly();
        killed.onExit().join();
    }

    public void pause() throws IOException, InterruptedException {
        Signal.STOP.send(running().pid());
    }

    public void resume() throws IOException, InterruptedException {
        Signal.CONT.send(running().pid());
    }

    private ProcessHandle running() {
        var running = process.get();
        if (running == null) {
            throw new IllegalStateException("The %s has not been started".formatted(name));
        }
        return running;
    }
}
