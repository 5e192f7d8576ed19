package uk.waymark.deploy.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.deploy.CannotStart;
import uk.waymark.deploy.network.Port;

class RunningBrokerTest {
    @TempDir
    Path data;

    @Test
    void a_rebuild_finds_the_broker_of_a_waymark_that_runs() throws IOException {
        try (var broker = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = new Port(broker.getLocalPort());
            noted(port);

            assertThat(Broker.runningOn(data)).isEqualTo(port.address());
        }
    }

    @Test
    void a_broker_that_has_stopped_is_not_taken_for_one_that_runs() throws IOException {
        noted(Port.free());

        assertThatThrownBy(() -> Broker.runningOn(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("No Waymark runs on the data folder");
    }

    private void noted(Port port) throws IOException {
        Files.createDirectories(data.resolve("run"));
        Files.writeString(
                data.resolve("run/kafka.properties"),
                "listeners=BROKER\\://127.0.0.1\\:%d,CONTROLLER\\://127.0.0.1\\:1%n".formatted(port.number()));
    }
}
