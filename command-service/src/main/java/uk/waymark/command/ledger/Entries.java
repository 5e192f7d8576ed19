package uk.waymark.command.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import uk.waymark.command.ledger.Heads.Entry;
import uk.waymark.command.ledger.Receipts.Kept;

/// Writes events that have their places, with the new heads and the receipts, and commits, in one round trip.
final class Entries {
    private static final String SQL = """
            insert into event
                (position, authority, authority_sequence, subject, version, id, type, effective_on, recorded_at,
                recorded_by, capacity, provenance, correlation_id, causation_id, data, hash)
            select position, authority, authority_sequence, subject, version, id, type, effective_on::date,
                ?::timestamptz, recorded_by, capacity, provenance, correlation_id, causation_id, data, hash
            from unnest(?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                entry (position, authority, authority_sequence, subject, version, id, type, effective_on, recorded_by,
                capacity, provenance, correlation_id, causation_id, data, hash);
            update ledger_head set position = ?, recorded_at = ?;
            insert into authority_head (authority, sequence, hash)
            select * from unnest(?::text[], ?::bigint[], ?::text[])
            on conflict (authority) do update set sequence = excluded.sequence, hash = excluded.hash;
            insert into receipt (authority, key, request_sha256, answer)
            select * from unnest(?::text[], ?::text[], ?::text[], ?::text[]);
            select pg_notify('event', '');
            commit
            """;

    private Entries() {}

    static void commit(Connection connection, List<Entry> entries, Heads heads, Collection<Kept> receipts)
            throws SQLException {
        var recordedAt = heads.recordedAt().atOffset(ZoneOffset.UTC);
        var chains = heads.chains().entrySet();
        try (var statement = connection.prepareStatement(SQL)) {
            new Columns(statement)
                    .value(recordedAt)
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
                    .value(heads.position())
                    .value(recordedAt)
                    .texts(chains, chain -> chain.getKey().value())
                    .numbers(chains, chain -> chain.getValue().sequence())
                    .texts(chains, chain -> chain.getValue().hash().value())
                    .texts(receipts, kept -> kept.name().authority())
                    .texts(receipts, kept -> kept.name().key())
                    .texts(receipts, kept -> kept.requestSha256().value())
                    .texts(receipts, Kept::answer);
            statement.execute();
        }
    }
}
