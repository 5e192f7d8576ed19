package uk.waymark.command.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// A network between a service and one server that can forget a connection without a word, as some do.
final class Relay implements AutoCloseable {
    private static final int BYTES = 8192;

    private final ServerSocket here;
    private volatile boolean silent;

    Relay(int server) throws IOException {
        this.here = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(() -> {
            try {
                var client = here.accept();
                var there = new Socket(InetAddress.getLoopbackAddress(), server);
                Thread.startVirtualThread(() -> carry(client, there));
                carry(there, client);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    int port() {
        return here.getLocalPort();
    }

    void goesSilent() {
        silent = true;
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to) {
            var bytes = new byte[BYTES];
            for (var count = from.getInputStream().read(bytes);
                    count >= 0;
                    count = from.getInputStream().read(bytes)) {
                if (!silent) {
                    to.getOutputStream().write(bytes, 0, count);
                }
            }
        } catch (IOException _) {
            // One side has closed it.
        }
    }

    @Override
    public void close() throws IOException {
        here.close();
    }
}
