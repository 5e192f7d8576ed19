package uk.waymark.command.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.ledger.Submission.Keyed;
import uk.waymark.command.reading.CommandReader;
import uk.waymark.events.Sha256;

/// A command that is ready to be decided, with the conditions that its caller put on it.
///
/// @param request the command as it was sent, for whose very words a key stands; empty without a key
/// @param expectedVersion the version of the stream that the caller saw
public record Order(
        CommandReader.Sent sent,
        String by,
        String request,
        @Nullable IdempotencyKey key,
        @Nullable Long expectedVersion) {

    /// Its key with the words that it stands for; none without a key.
    Optional<Keyed> keyed() {
        return Optional.ofNullable(key)
                .map(given -> new Keyed(
                        new Receipts.Name(sent.command().authority().value(), given.value()), requestSha256()));
    }

    private Sha256 requestSha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(request.getBytes(StandardCharsets.UTF_8));
            return new Sha256(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
