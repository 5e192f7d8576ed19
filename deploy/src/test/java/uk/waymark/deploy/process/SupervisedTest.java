package uk.waymark.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import uk.waymark.deploy.CannotStart;

@Timeout(60)
class SupervisedTest {
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<ProcessHandle> launched = new LinkedBlockingQueue<>();
    private final Running running = new Running(told::add);

    @AfterEach
    void stop() {
        running.stop();
    }

    @Test
    void a_program_that_is_killed_is_started_again_and_told_once() throws InterruptedException {
        running.startAndAwait(Layer.SERVICES, shell("exec sleep 600"));
        next().destroyForcibly();

        assertThat(next().isAlive()).isTrue();
        assertThat(told.poll(10, TimeUnit.SECONDS)).contains("sleeper stopped unexpectedly", "sleeper.log");
        assertThat(told).isEmpty();
    }

    @Test
    void a_program_that_never_works_is_given_up_with_the_path_of_its_log() {
        var broken = shell("exit 1");

        assertThatThrownBy(() -> running.startAndAwait(Layer.SERVICES, broken))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The sleeper does not start: see sleeper.log.");
    }

    @Test
    void what_is_stopped_stays_stopped() throws InterruptedException {
        running.startAndAwait(Layer.SERVICES, shell("exec sleep 600"));
        var process = next();

        running.stop();

        assertThat(process.isAlive()).isFalse();
        assertThat(launched).isEmpty();
        assertThat(told).isEmpty();
    }

    private ProcessHandle next() throws InterruptedException {
        var process = launched.poll(10, TimeUnit.SECONDS);
        assertThat(process).isNotNull();
        return process;
    }

    private Program shell(String script) {
        return new Program() {
            private volatile boolean alive;

            @Override
            public String name() {
                return "sleeper";
            }

            @Override
            public Path log() {
                return Path.of("sleeper.log");
            }

            @Override
            public ProcessHandle launch() throws IOException {
                var process = new ProcessBuilder("sh", "-c", script).start().toHandle();
                alive = script.contains("sleep");
                launched.add(process);
                return process;
            }

            @Override
            public boolean works() {
                return alive;
            }

            @Override
            public void stop(ProcessHandle process, Duration patience) {
                process.destroyForcibly();
                process.onExit().join();
            }
        };
    }
}
