package uk.waymark.command.entry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import uk.waymark.command.Servers;

/// A caller who sends the lines of a run one by one and reads each answer as it comes.
final class SlowRun implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final BufferedReader answers;

    SlowRun(int port, String path, String authority) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(PATIENCE_MILLIS);
        answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        write(
                "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nAuthorization: Bearer %s\r\nTransfer-Encoding: chunked\r\n\r\n"
                        .formatted(path, Servers.tokenFor(authority)));
    }

    void send(String line) throws IOException {
        var bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        write("%x\r\n%s\n\r\n".formatted(bytes.length, line));
    }

    /// The next answered line, past headers and the lengths of chunks.
    String answer() throws IOException {
        var line = answers.readLine();
        while (line != null && !line.startsWith("{")) {
            line = answers.readLine();
        }
        return String.valueOf(line);
    }

    private void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
