package uk.waymark.command.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.command.StreamId;
import uk.waymark.command.ledger.Heads.Entry;
import uk.waymark.command.ledger.Receipts.Kept;

/// Events that have their places, and the receipts that go with them. One statement writes all of it, the new head
/// included.
final class Entries {
    // Whoever moves the head on orders the commits. When somebody else has moved it, nothing is written; nor when a
    // stream ends before what was remembered of it, as in a ledger that was restored under a running service.
    private static final String SQL = """
            with head as (
                update ledger_head set position = ?, recorded_at = ?
                where position = ? and not exists (
                    select
                    from unnest(?::text[], ?::text[], ?::bigint[]) believed (authority, subject, version)
                    where (
                        select position
                        from event
                        where event.authority = believed.authority and event.subject = believed.subject
                            and event.version = believed.version
                    ) is null
                )
                returning recorded_at
            ), appended as (
                insert into event
                    (position, authority, authority_sequence, subject, version, id, type, effective_on, recorded_at,
                    recorded_by, capacity, provenance, correlation_id, causation_id, data, hash)
                select position, authority, authority_sequence, subject, version, id, type, effective_on::date,
                    head.recorded_at, recorded_by, capacity, provenance, correlation_id, causation_id, data, hash
                from head, unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[],
                    ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                    entry (position, authority, authority_sequence, subject, version, id, type, effective_on,
                    recorded_by, capacity, provenance, correlation_id, causation_id, data, hash)
            ), kept as (
                insert into receipt (authority, key, request_sha256, answer)
                select authority, key, request_sha256, answer
                from head, unnest(?::text[], ?::text[], ?::text[], ?::text[])
                    receipt (authority, key, request_sha256, answer)
            )
            select pg_notify('event', '') from head
            """;

    private final long before;
    private final Map<StreamId, Long> believed = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final List<Kept> receipts = new ArrayList<>();

    /// @param before the position that they follow
    Entries(long before) {
        this.before = before;
    }

    /// @param ends of streams, which have to be there
    void follow(Map<StreamId, Long> ends) {
        believed.putAll(ends);
    }

    void add(List<Entry> more) {
        entries.addAll(more);
    }

    void add(Kept receipt) {
        receipts.add(receipt);
    }

    /// Writes them.
    ///
    /// @return false when something else came after that position, or a stream ends sooner than was believed; then
    /// nothing was written
    boolean write(Connection connection, Heads heads) throws SQLException {
        if (entries.isEmpty()) {
            return true;
        }
        try (var statement = connection.prepareStatement(SQL)) {
            new Columns(statement)
                    .value(heads.position())
                    .value(heads.recordedAt().atOffset(ZoneOffset.UTC))
                    .value(before)
                    .texts(believed.keySet(), stream -> stream.authority().value())
                    .texts(believed.keySet(), StreamId::subject)
                    .numbers(believed.values(), Long::longValue)
                    .numbers(entries, entry -> entry.event().position())
                    .texts(entries, entry -> entry.event().authority().value())
                    .numbers(entries, entry -> entry.event().authoritySequence())
                    .texts(entries, entry -> entry.event().subject())
                    .numbers(entries, entry -> entry.event().version())
                    .texts(entries, entry -> entry.event().id())
                    .texts(entries, entry -> entry.event().type())
                    .texts(entries, entry -> entry.event().effectiveOn().toString())
                    .texts(entries, entry -> entry.event().by())
                    .texts(entries, entry -> entry.event().capacity())
                    .texts(entries, entry -> entry.event().provenance())
                    .texts(entries, entry -> entry.event().correlationId())
                    .texts(entries, entry -> entry.event().causationId())
                    .texts(entries, entry -> entry.event().data())
                    .texts(entries, entry -> entry.hash().value())
                    .texts(receipts, kept -> kept.name().authority())
                    .texts(receipts, kept -> kept.name().key())
                    .texts(receipts, kept -> kept.requestSha256().value())
                    .texts(receipts, Kept::answer);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
