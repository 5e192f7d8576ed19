package uk.waymark.benchmarks.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.deploy.prepared.Prepared;

/// However a line ends, nothing of it goes on running.
@Timeout(60)
class SiteTest {
    @TempDir
    Path folder;

    @Test
    void what_is_being_started_while_all_is_stopped_is_stopped_too() throws Exception {
        var site = Site.with(new Prepared(folder, false));
        var stopping = new Thread(site::close);
        var running = site.start(
                () -> {
                    stopping.start();
                    awaitBlockedOrDone(stopping);
                    return new ProcessBuilder("sleep", "600").start();
                },
                Process::destroyForcibly);
        try {
            assertThat(running.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            running.stop().run();
            stopping.join();
        }
    }

    @Test
    void nothing_is_started_once_all_is_being_stopped() throws Exception {
        var site = Site.with(new Prepared(folder, false));
        site.close();

        assertThatThrownBy(() -> site.start(() -> new ProcessBuilder("sleep", "600").start(), Process::destroyForcibly))
                .hasMessage("The benchmark is being stopped");
    }

    private static void awaitBlockedOrDone(Thread thread) {
        while (thread.isAlive() && thread.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
    }
}
