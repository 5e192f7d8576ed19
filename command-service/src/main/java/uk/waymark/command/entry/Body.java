package uk.waymark.command.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;

/// The body of one command: no more of it than is allowed, and from nobody who takes for ever to send it.
final class Body {
    private static final int PART = 8192;

    private Body() {}

    /// @throws BadRequest when it is too large, or comes too slowly
    static byte[] of(HttpServletRequest request, EntrySettings settings) throws IOException {
        var most = (int) settings.largestCommand().toBytes();
        var told = request.getContentLength();
        // As much as was told of and no more: room for the largest command would be most of what a command takes.
        var bytes = read(request, told < 0 ? most + 1 : Math.min(told, most + 1), settings);
        if (bytes.length > most) {
            throw BadRequest.tooLarge(settings.largestCommand());
        }
        return bytes;
    }

    private static byte[] read(HttpServletRequest request, int wanted, EntrySettings settings) throws IOException {
        var end = System.nanoTime() + settings.longestSending().toNanos();
        var part = new byte[Math.min(wanted, PART)];
        var all = new ByteArrayOutputStream(part.length);
        try {
            var body = request.getInputStream();
            for (int size = body.read(part); size > 0; size = body.read(part, 0, Math.min(PART, wanted - all.size()))) {
                all.write(part, 0, size);
                if (all.size() < wanted && System.nanoTime() > end) {
                    throw BadRequest.tooSlow(settings.longestSending());
                }
            }
        } catch (IOException e) {
            if (e.getCause() instanceof SocketTimeoutException) {
                throw BadRequest.tooSlow(settings.longestSending());
            }
            throw e;
        }
        return all.toByteArray();
    }
}
