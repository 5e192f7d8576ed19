package uk.waymark.benchmarks.http;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.command.authority.AuthorityCommand.RegisterAuthority;
import uk.waymark.deploy.signin.Person;
import uk.waymark.deploy.signin.Tokens;
import uk.waymark.events.Capacity;
import uk.waymark.events.EventJson;
import uk.waymark.events.authority.AuthorityCode;

/// One connection that is kept open. It runs on the processor that the service needs, so it does no more than it must.
public final class Caller implements AutoCloseable {
    private static final JsonMapper JSON = EventJson.mapper();
    private static final String LENGTH = "content-length: ";

    private final Socket socket;
    private final InputStream answers;
    private final Tokens tokens;

    public Caller(int port, Tokens tokens) throws IOException {
        this.tokens = tokens;
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        answers = new BufferedInputStream(socket.getInputStream());
    }

    /// Returns when the command is answered, and so on disk.
    ///
    /// @throws IOException when it is refused
    public String send(WaymarkCommand command) throws IOException {
        return told(exchange(request(command)));
    }

    /// What stands on the wire for a command.
    byte[] request(WaymarkCommand command) throws IOException {
        var body = JSON.writeValueAsBytes(command);
        var head =
                "POST /commands/%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                        .formatted(command.getClass().getSimpleName(), tokens.header(sender(command)), body.length)
                        .getBytes(StandardCharsets.US_ASCII);
        return joined(head, body);
    }

    private static Person sender(WaymarkCommand command) {
        var role = command instanceof RegisterAuthority ? Capacity.ADMINISTRATOR : Capacity.INTEGRATION_CLIENT;
        return new Person(role, command.authority());
    }

    /// Asks as an auditor of the authority.
    public String get(AuthorityCode authority, String path) throws IOException {
        var auditor = tokens.header(new Person(Capacity.AUDITOR, authority));
        return told(exchange("GET %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: %s\r\n\r\n"
                .formatted(path, auditor)
                .getBytes(StandardCharsets.US_ASCII)));
    }

    private static byte[] joined(byte[] head, byte[] body) {
        var request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    private static String told(Answer answer) throws IOException {
        if (!answer.isGood()) {
            throw new IOException(answer.status() + " " + answer.body());
        }
        return answer.body();
    }

    /// @param status the whole first line
    record Answer(String status, String body) {
        boolean isGood() {
            return status.startsWith("HTTP/1.1 20");
        }

        boolean isRefused() {
            return status.startsWith("HTTP/1.1 503") || status.startsWith("HTTP/1.1 429");
        }
    }

    Answer exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var status = line();
        var length = 0;
        for (var line = line(); !line.isEmpty(); line = line()) {
            if (line.regionMatches(true, 0, LENGTH, 0, LENGTH.length())) {
                length = Integer.parseInt(line.substring(LENGTH.length()));
            } else if (line.equalsIgnoreCase("transfer-encoding: chunked")) {
                length = -1;
            }
        }
        return new Answer(status, length < 0 ? chunks() : text(length));
    }

    private String chunks() throws IOException {
        var all = new StringBuilder();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.append(text(size));
            line();
        }
        line();
        return all.toString();
    }

    private String text(int length) throws IOException {
        return new String(answers.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new IOException("The service closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
