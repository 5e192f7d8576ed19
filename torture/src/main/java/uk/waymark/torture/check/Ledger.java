package uk.waymark.torture.check;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.torture.load.Action;

/// All events of a ledger, in order.
public record Ledger(List<Entry> entries) {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// @param mark the words of the command that led to it
    public record Entry(long position, String id, Action stream, long version, String mark) {}

    public static Ledger read(Connection connection) throws SQLException {
        var entries = new ArrayList<Entry>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select position, id, authority, subject, version, data from event order by position, id")) {
            while (rows.next()) {
                entries.add(new Entry(
                        rows.getLong(1),
                        rows.getString(2),
                        new Action(rows.getString(3), rows.getString(4)),
                        rows.getLong(5),
                        mark(JSON.readTree(rows.getString(6)))));
            }
        }
        return new Ledger(List.copyOf(entries));
    }

    private static String mark(JsonNode data) {
        return data.path("rationale").asString(data.path("text").asString(""));
    }

    Map<Action, List<Entry>> byStream() {
        return entries.stream().collect(Collectors.groupingBy(Entry::stream));
    }

    Map<String, List<Entry>> byMark() {
        return entries.stream().collect(Collectors.groupingBy(Entry::mark));
    }
}
