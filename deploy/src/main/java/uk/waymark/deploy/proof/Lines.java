package uk.waymark.deploy.proof;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Whole lines of strict UTF-8, of a bounded length.
final class Lines {
    private final InputStream in;
    private final int longest;

    Lines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in);
        this.longest = longest;
    }

    /// The next line without its end; none after the last.
    ///
    /// @throws IllegalArgumentException when the last line has no end, or one is too long or no text
    @Nullable
    String next() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                if (line.size() == 0) {
                    return null;
                }
                throw new IllegalArgumentException("the line is cut off");
            }
            if (line.size() == longest) {
                throw new IllegalArgumentException("the line is longer than any event");
            }
            line.write(next);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new IllegalArgumentException("the line is no UTF-8");
        }
    }
}
