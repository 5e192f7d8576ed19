package uk.waymark.hostile.wire;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import uk.waymark.deploy.network.Port;

/// A connection to one service, opened again whenever the service has closed it.
public final class Connection implements AutoCloseable {
    private final Port port;
    private final int patienceMillis;
    private @Nullable Socket socket;
    private @Nullable InputStream answers;

    /// @param patienceMillis how long any part of an answer may keep one waiting
    public Connection(Port port, int patienceMillis) {
        this.port = port;
        this.patienceMillis = patienceMillis;
    }

    /// @throws IOException when there is no whole answer; a [java.net.SocketTimeoutException] when there is none in
    /// time
    public Reply send(Message message) throws IOException {
        var reused = socket != null;
        try {
            return exchange(message);
        } catch (Unanswered e) {
            close();
            if (!reused) {
                throw e;
            }
            // It was closed while nothing was asked.
            return exchange(message);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Reply exchange(Message message) throws IOException {
        if (socket == null || answers == null) {
            socket = new Socket();
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port.number()), patienceMillis);
            socket.setSoTimeout(patienceMillis);
            socket.setTcpNoDelay(true);
            answers = new BufferedInputStream(socket.getInputStream());
        }
        write(message, socket);
        var reading = new ReplyReading(answers);
        var reply = reading.read(message.expectsBody());
        if (reading.isLast() || message.isCutOff()) {
            close();
        }
        return reply;
    }

    private void write(Message message, Socket to) throws IOException {
        try {
            to.getOutputStream().write(bytes(message));
            if (message.isCutOff()) {
                to.shutdownOutput();
            }
        } catch (IOException _) {
            // It may have answered before it had heard all.
        }
    }

    private byte[] bytes(Message message) {
        var head = new StringBuilder("%s %s %s\r\n".formatted(message.method(), message.target(), message.version()));
        message.headers().forEach(header -> add(head, header.name(), header.value()));
        if (message.lacks("Host")) {
            add(head, "Host", port.address());
        }
        var length = message.body().length;
        if (message.lacks("Content-Length")
                && message.lacks("Transfer-Encoding")
                && (length > 0 || takesBody(message))) {
            add(head, "Content-Length", Integer.toString(length + (message.isCutOff() ? 1 : 0)));
        }
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        bytes.writeBytes(message.body());
        return bytes.toByteArray();
    }

    private static boolean takesBody(Message message) {
        return message.method().equals("POST");
    }

    /// A header without a value is left out: so a message can do without one that every other has.
    private static void add(StringBuilder head, String name, String value) {
        if (!value.isEmpty() || !name.equals("Host")) {
            head.append(name).append(": ").append(value).append("\r\n");
        }
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException _) {
            // Closed is closed.
        }
        socket = null;
        answers = null;
    }
}
