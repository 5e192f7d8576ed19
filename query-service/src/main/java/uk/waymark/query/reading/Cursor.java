package uk.waymark.query.reading;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/// The text in which a place in a list travels to the caller and back: the sort keys of the item there.
final class Cursor {
    static final String NONE = "It is no cursor of this list; begin again without one";

    private static final int MARK = 8;

    private Cursor() {}

    static String of(String list, List<Long> keys) {
        var bytes = ByteBuffer.allocate(MARK + keys.size() * Long.BYTES).put(mark(list));
        keys.forEach(bytes::putLong);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /// @throws IllegalArgumentException when it is no cursor of that list
    static List<Long> keys(String list, String cursor) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            var size = bytes.length - MARK;
            if (size > 0 && size % Long.BYTES == 0 && Arrays.equals(mark(list), Arrays.copyOf(bytes, MARK))) {
                var keys = ByteBuffer.wrap(bytes, MARK, size).slice().asLongBuffer();
                return Stream.generate(keys::get).limit(keys.capacity()).toList();
            }
        } catch (IllegalArgumentException _) {
            // Not even Base64: as wrong as any other.
        }
        throw new IllegalArgumentException(NONE);
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
