package uk.waymark.command.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.command.StreamId;
import uk.waymark.command.ledger.Deliberation.Kind;
import uk.waymark.command.ledger.Heads.Chain;
import uk.waymark.command.ledger.Receipts.Kept;
import uk.waymark.command.ledger.Submission.Keyed;
import uk.waymark.events.Sha256;
import uk.waymark.events.authority.AuthorityCode;

/// What the ledger says of some submissions while nobody else can append.
///
/// @param receipts those that were kept for their keys
record HeadsLock(Map<Receipts.Name, Kept> receipts) {
    // All in one round trip. Each statement takes a snapshot when it begins, so those that come after the lock see what
    // the last writer committed. The index of inspections serves their literal name only, and to count without it would
    // read all that an authority has while everybody waits.
    private static final String SQL = """
            select position, recorded_at from ledger_head for update;
            select wanted.authority, last.authority_sequence, last.hash
            from unnest(?::text[]) wanted (authority)
            left join lateral (
                select authority_sequence, hash
                from event
                where event.authority = wanted.authority
                order by authority_sequence desc
                limit 1
            ) last on true;
            select stream.authority, stream.subject, coalesce((
                select version
                from event
                where event.authority = stream.authority and event.subject = stream.subject
                order by version desc
                limit 1
            ), 0)
            from unnest(?::text[], ?::text[]) stream (authority, subject);
            select kind.authority, kind.type, case kind.type
                when 'InspectionRecorded' then (
                    select count(*)
                    from event
                    where event.authority = kind.authority and event.type = 'InspectionRecorded'
                )
                else (select count(*) from event where event.authority = kind.authority and event.type = kind.type)
            end
            from unnest(?::text[], ?::text[]) kind (authority, type);
            select authority, key, request_sha256, answer
            from receipt
            where (authority, key) in (select * from unnest(?::text[], ?::text[]))
            """;

    /// Waits until nobody else appends, which holds until the transaction ends.
    ///
    /// @param heads come to know all that the submissions hang on
    static HeadsLock takeAndTell(Connection connection, List<Submission> submissions, Heads heads) throws SQLException {
        var streams = all(submissions, submission -> submission.versions().keySet());
        var kinds = all(submissions, submission -> submission.counts().keySet());
        var keys = submissions.stream()
                .map(Submission::keyed)
                .filter(Objects::nonNull)
                .map(Keyed::name)
                .toList();
        var authorities = streams.stream().map(StreamId::authority).collect(Collectors.toSet());
        try (var statement = connection.prepareStatement(SQL)) {
            new Columns(statement)
                    .texts(authorities, AuthorityCode::value)
                    .texts(streams, stream -> stream.authority().value())
                    .texts(streams, StreamId::subject)
                    .texts(kinds, kind -> kind.authority().value())
                    .texts(kinds, Kind::type)
                    .texts(keys, Receipts.Name::authority)
                    .texts(keys, Receipts.Name::key);
            statement.execute();
            return read(statement, heads);
        }
    }

    private static <T> Set<T> all(List<Submission> submissions, Function<Submission, Set<T>> part) {
        var all = new LinkedHashSet<T>();
        submissions.forEach(submission -> all.addAll(part.apply(submission)));
        return all;
    }

    private static HeadsLock read(PreparedStatement statement, Heads heads) throws SQLException {
        var receipts = new HashMap<Receipts.Name, Kept>();
        rows(
                statement,
                row -> heads.ledgerEndsAt(
                        row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant()));
        next(
                statement,
                row -> heads.chainEndsAt(
                        new AuthorityCode(row.getString(1)), chain(row).orElse(null)));
        next(
                statement,
                row -> heads.streamEndsAt(
                        new StreamId(new AuthorityCode(row.getString(1)), row.getString(2)), row.getLong(3)));
        next(
                statement,
                row -> heads.learnCount(
                        new Kind(new AuthorityCode(row.getString(1)), row.getString(2)), row.getLong(3)));
        next(statement, row -> {
            var kept = Kept.of(row);
            receipts.put(kept.name(), kept);
        });
        return new HeadsLock(receipts);
    }

    private static Optional<Chain> chain(ResultSet row) throws SQLException {
        var hash = row.getString(3);
        return hash == null ? Optional.empty() : Optional.of(new Chain(row.getLong(2), new Sha256(hash)));
    }

    private static void next(PreparedStatement statement, RowReader reader) throws SQLException {
        statement.getMoreResults();
        rows(statement, reader);
    }

    private static void rows(PreparedStatement statement, RowReader reader) throws SQLException {
        try (var rows = statement.getResultSet()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
