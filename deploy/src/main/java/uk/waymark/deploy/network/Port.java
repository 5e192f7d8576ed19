package uk.waymark.deploy.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import uk.waymark.deploy.CannotStart;

/// A port of the loopback address, the only one that Waymark listens on by itself.
public record Port(int number) {
    private static final String HOST = "127.0.0.1";
    private static final int CONNECT_MILLIS = (int) Duration.ofMillis(500).toMillis();

    /// One that nobody listens on now.
    public static Port free() {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(HOST), 0));
            return new Port(socket.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return HOST + ":" + number;
    }

    public void refuseIfTaken(String program, String variable) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral(HOST), number));
        } catch (IOException e) {
            throw new CannotStart(
                    "Port %d is in use, so the %s cannot listen on it: stop what uses it, or set %s to another port."
                            .formatted(number, program, variable),
                    e);
        }
    }

    public boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.ofLiteral(HOST), number), CONNECT_MILLIS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
