package uk.waymark.command.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import uk.waymark.command.ledger.Submission.Keyed;
import uk.waymark.events.Sha256;
import uk.waymark.events.authority.AuthorityCode;

/// A key, and the very words that it stands for.
///
/// @param words the command as it was sent
public record KeyedRequest(IdempotencyKey key, String words) {
    /// A key means something within one authority only.
    Keyed within(AuthorityCode authority) {
        return new Keyed(new Receipts.Name(authority.value(), key.value()), sha256());
    }

    private Sha256 sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return new Sha256(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
