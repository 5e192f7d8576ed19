package uk.waymark.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// What stands in events for a person. Some issuers take an e-mail address for the subject, and events are for ever, so
/// neither of the two is kept.
final class PersonId {
    /// Custom and name-based, as of RFC 9562.
    private static final long VERSION = 8;

    private PersonId() {}

    static String of(String issuer, String subject) {
        try {
            // The line feed parts them: a URL holds none.
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((issuer + "\n" + subject).getBytes(StandardCharsets.UTF_8));
            var halves = ByteBuffer.wrap(digest);
            var most = (halves.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | (VERSION << 12);
            var least = (halves.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
            return new UUID(most, least).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
