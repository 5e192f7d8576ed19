package uk.waymark.events;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.authority.AuthorityCode;

/// The chain that binds each event of an authority to all before it, so that nobody can change, remove, add or swap one
/// unseen.
///
/// A hash is the SHA-256 of fields one after the other. Each field is its length in bytes, as four bytes with the
/// greatest first, and its bytes; a field that is absent is the length `ffffffff` alone. Text is UTF-8; numbers,
/// dates and moments are as they are published, and a hash is its 64 digits.
public final class EventChain {
    private static final String START = "waymark chain 1";
    private static final String EVENT = "waymark event 1";
    private static final byte[] ABSENT = {-1, -1, -1, -1};

    private EventChain() {}

    /// What stands before the first event of an authority: the hash of `waymark chain 1` and the authority's code.
    public static Sha256 start(AuthorityCode authority) {
        var digest = sha256();
        add(digest, START);
        add(digest, authority.value());
        return hash(digest);
    }

    /// The hash of `waymark event 1`, the hash before, and all that is published of the event, in the order of the
    /// record's components.
    public static Sha256 next(Sha256 before, RecordedEvent event) {
        var digest = sha256();
        add(digest, EVENT);
        add(digest, before.value());
        add(digest, event.id());
        add(digest, Long.toString(event.position()));
        add(digest, event.authority().value());
        add(digest, Long.toString(event.authoritySequence()));
        add(digest, event.type());
        add(digest, event.subject());
        add(digest, Long.toString(event.version()));
        add(digest, event.effectiveOn().toString());
        add(digest, event.recordedAt().toString());
        add(digest, event.by());
        add(digest, event.capacity());
        add(digest, event.provenance());
        add(digest, event.correlationId());
        add(digest, event.causationId());
        add(digest, event.data());
        return hash(digest);
    }

    private static void add(MessageDigest digest, @Nullable String field) {
        if (field == null) {
            digest.update(ABSENT);
        } else {
            var bytes = field.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
    }

    private static Sha256 hash(MessageDigest digest) {
        return new Sha256(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
