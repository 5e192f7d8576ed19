package uk.waymark.hostile.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads one answer from a connection.
final class ReplyReading {
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final InputStream in;
    private boolean last;

    ReplyReading(InputStream in) {
        this.in = in;
    }

    /// Whether the connection ends with it.
    boolean isLast() {
        return last;
    }

    Reply read(boolean withBody) throws IOException {
        var start = statusLine();
        var status = Integer.parseInt(start.split(" ", 3)[1]);
        var headers = headers();
        if (status == 100) {
            return read(withBody);
        }
        last = "close".equalsIgnoreCase(value(headers, "Connection"));
        var hasBody = withBody && status != NO_CONTENT && status != NOT_MODIFIED;
        return new Reply(status, headers, hasBody ? body(headers) : new byte[0]);
    }

    private String statusLine() throws IOException {
        try {
            var line = line();
            if (line.isEmpty()) {
                throw new Unanswered("It hung up without an answer");
            }
            if (!line.startsWith("HTTP/1.1 ")) {
                throw new IOException("What came is no HTTP: " + line);
            }
            return line;
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (java.net.SocketException e) {
            throw new Unanswered("It broke off without an answer: " + e.getMessage());
        }
    }

    private List<Header> headers() throws IOException {
        var headers = new ArrayList<Header>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            var colon = line.indexOf(':');
            headers.add(new Header(
                    line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        return headers;
    }

    private byte[] body(List<Header> headers) throws IOException {
        if (value(headers, "Transfer-Encoding").toLowerCase(Locale.ROOT).equals("chunked")) {
            return chunks();
        }
        var length = value(headers, "Content-Length");
        if (length.isEmpty()) {
            last = true;
            return in.readAllBytes();
        }
        return exactly(Integer.parseInt(length));
    }

    private byte[] chunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.writeBytes(exactly(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("The answer is cut off after %d of %d bytes".formatted(bytes.length, length));
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (var b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.ISO_8859_1).strip();
    }

    private static String value(List<Header> headers, String name) {
        return headers.stream()
                .filter(header -> header.is(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }
}
