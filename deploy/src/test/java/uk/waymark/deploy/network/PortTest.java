package uk.waymark.deploy.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import uk.waymark.deploy.CannotStart;

class PortTest {
    @Test
    void a_port_in_use_is_told_with_the_variable_that_changes_it() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = new Port(socket.getLocalPort());

            assertThat(port.answers()).isTrue();
            assertThatThrownBy(() -> port.refuseIfTaken("query-service", "WAYMARK_QUERY_PORT"))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage(
                            "Port %d is in use, so the query-service cannot listen on it: stop what uses it, or set WAYMARK_QUERY_PORT to another port."
                                    .formatted(port.number()));
        }
    }

    @Test
    void a_free_port_is_not_refused() {
        var port = Port.free();

        port.refuseIfTaken("query-service", "WAYMARK_QUERY_PORT");
        assertThat(port.answers()).isFalse();
    }
}
