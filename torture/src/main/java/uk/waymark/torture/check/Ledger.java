package uk.waymark.torture.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.torture.load.Action;

/// All events of a ledger, in order.
public record Ledger(List<Entry> entries, Map<String, List<Entry>> byMark) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Ledger of(List<Entry> entries) {
        return new Ledger(List.copyOf(entries), entries.stream().collect(Collectors.groupingBy(Entry::mark)));
    }

    /// @param mark the words of the command that led to it
    /// @param data as it is published
    public record Entry(
            long position,
            Instant recordedAt,
            String id,
            Action stream,
            long authoritySequence,
            long version,
            String mark,
            String data) {
        static Entry of(ResultSet row) throws SQLException {
            var data = row.getString("data");
            var json = JSON.readTree(data);
            return new Entry(
                    row.getLong("position"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getString("id"),
                    new Action(row.getString("authority"), row.getString("subject")),
                    row.getLong("authority_sequence"),
                    row.getLong("version"),
                    json.path("rationale").asString(json.path("text").asString("")),
                    data);
        }
    }

    public static Ledger read(Connection connection) throws SQLException {
        var entries = new ArrayList<Entry>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select position, recorded_at, id, authority, subject, authority_sequence, version, data
                        from event
                        order by position, id
                        """)) {
            while (rows.next()) {
                entries.add(Entry.of(rows));
            }
        }
        return of(entries);
    }

    public List<String> ids() {
        return entries.stream().map(Entry::id).toList();
    }

    int marked(String mark) {
        return byMark.getOrDefault(mark, List.of()).size();
    }

    Map<Action, List<Entry>> byStream() {
        return entries.stream().collect(Collectors.groupingBy(Entry::stream));
    }

    public Map<String, List<Entry>> byAuthority() {
        return entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.stream().authority()));
    }
}
