package uk.waymark.command.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import uk.waymark.command.StreamId;

/// What was decided and not recorded yet: one event, in a stream of a council's.
final class Decided {
    private Decided() {}

    /// @param decidedAt the version of the stream that it was decided by
    static Submission at(StreamId stream, long decidedAt) {
        return at(stream, decidedAt, position -> receipt(decidedAt, position));
    }

    /// @param receipt what its caller is answered, by the position that the event got
    static Submission at(StreamId stream, long decidedAt, LongFunction<Receipt> receipt) {
        var event = new NewEvent(
                UUID.randomUUID().toString(),
                stream,
                decidedAt + 1,
                "AuthorityRegistered",
                LocalDate.EPOCH,
                "anonymous",
                null,
                null,
                "c",
                null,
                """
                {"authority": "%s", "name": "Council %d", "effectiveOn": "1970-01-01"}
                """.formatted(stream.authority(), decidedAt).strip());
        return new Submission(List.of(event), Map.of(stream, decidedAt), Map.of(), null, receipt, List.of());
    }

    private static Receipt receipt(long version, long position) {
        return new Receipt(new Answer("", version, position, "", List.of(), List.of()), false);
    }
}
