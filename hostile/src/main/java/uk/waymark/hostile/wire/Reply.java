package uk.waymark.hostile.wire;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// What came back.
public final class Reply {
    private final int status;
    private final List<Header> headers;
    private final byte[] body;

    Reply(int status, List<Header> headers, byte[] body) {
        this.status = status;
        this.headers = List.copyOf(headers);
        this.body = body;
    }

    public int status() {
        return status;
    }

    public byte[] body() {
        return body.clone();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public Optional<String> header(String name) {
        return headers.stream()
                .filter(header -> header.is(name))
                .map(Header::value)
                .findFirst();
    }

    /// All of it but the status, in which something could leak.
    public String whole() {
        return String.join("\n", headers.stream().map(Header::value).toList()) + "\n" + text();
    }
}
