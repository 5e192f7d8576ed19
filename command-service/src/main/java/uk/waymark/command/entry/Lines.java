package uk.waymark.command.entry;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Cuts a stream of bytes into lines without ever holding more than one, nor more of one than is allowed.
final class Lines {
    private final InputStream bytes;
    private final int longest;

    Lines(InputStream bytes, int longest) {
        this.bytes = new BufferedInputStream(bytes);
        this.longest = longest;
    }

    /// The next line without its end; empty after the last.
    Optional<Line> next() throws IOException {
        var line = new ByteArrayOutputStream();
        var length = 0L;
        var b = bytes.read();
        if (b < 0) {
            return Optional.empty();
        }
        for (; b >= 0 && b != '\n'; b = bytes.read()) {
            if (++length <= longest) {
                line.write(b);
            }
        }
        return Optional.of(new Line(line, length > longest));
    }

    /// @param tooLong whether more was sent than is kept here
    record Line(ByteArrayOutputStream content, boolean tooLong) {
        byte[] bytes() {
            return content.toByteArray();
        }

        boolean isBlank() {
            return content.toString(StandardCharsets.ISO_8859_1).isBlank();
        }
    }
}
