package uk.waymark.events;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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
    private static final VarHandle LENGTH = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final byte[] ABSENT = {-1, -1, -1, -1};

    private EventChain() {}

    /// What stands before the first event of an authority: the hash of `waymark chain 1` and the authority's code.
    public static Sha256 start(AuthorityCode authority) {
        return hash(START, authority.value());
    }

    /// The hash of `waymark event 1`, the hash before, and all that is published of the event, in the order of the
    /// record's components.
    public static Sha256 next(Sha256 before, RecordedEvent event) {
        return hash(
                EVENT,
                before.value(),
                event.id(),
                Long.toString(event.position()),
                event.authority().value(),
                Long.toString(event.authoritySequence()),
                event.type(),
                event.subject(),
                Long.toString(event.version()),
                event.effectiveOn().toString(),
                event.recordedAt().toString(),
                event.by(),
                event.capacity(),
                event.provenance(),
                event.correlationId(),
                event.causationId(),
                event.data());
    }

    private static Sha256 hash(@Nullable String... fields) {
        var digest = sha256();
        var length = new byte[Integer.BYTES];
        for (var field : fields) {
            if (field == null) {
                digest.update(ABSENT);
            } else {
                var text = field.getBytes(StandardCharsets.UTF_8);
                LENGTH.set(length, 0, text.length);
                digest.update(length);
                digest.update(text);
            }
        }
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
