package uk.waymark.query.reading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// The text in which a position of a list travels to the caller and back.
final class Cursor {
    private static final int MARK = 8;

    private Cursor() {}

    static String of(String list, long position) {
        var bytes = ByteBuffer.allocate(MARK + Long.BYTES).put(mark(list)).putLong(position);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// @throws IllegalArgumentException when it is no cursor of that list
    static long position(String list, String cursor) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == MARK + Long.BYTES && Arrays.equals(mark(list), Arrays.copyOf(bytes, MARK))) {
                return ByteBuffer.wrap(bytes).getLong(MARK);
            }
        } catch (IllegalArgumentException _) {
            // Not even Base64: as wrong as any other.
        }
        throw new IllegalArgumentException("It is no cursor of this list; begin again without one");
    }

    private static byte[] mark(String list) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(digest, MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
