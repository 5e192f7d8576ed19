package uk.waymark.deploy.sample;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.waymark.deploy.signin.Person;
import uk.waymark.events.Capacity;

/// Lines of a history that one person tells, one after the other.
///
/// @param before how many lines of the history stand before it
/// @param commands as the command service takes them, which reads who tells them from the token
record Passage(Person teller, int before, List<String> commands) {
    private static final JsonMapper JSON = JsonMapper.shared();

    Passage {
        commands = List.copyOf(commands);
    }

    static List<Passage> of(History history) {
        var passages = new ArrayList<Passage>();
        var lines = history.commands().lines().map(Line::read).toList();
        for (int start = 0, end; start < lines.size(); start = end) {
            var teller = lines.get(start).teller;
            for (end = start + 1; end < lines.size() && lines.get(end).teller.equals(teller); ) {
                end++;
            }
            var commands = lines.subList(start, end).stream().map(Line::command).toList();
            passages.add(new Passage(teller, start, commands));
        }
        return passages;
    }

    String body() {
        return String.join("\n", commands);
    }

    private record Line(Person teller, String command) {
        static Line read(String text) {
            var line = (ObjectNode) JSON.readTree(text);
            var role = line.remove("as").asString();
            var teller = Capacity.ofRole(role)
                    .map(known -> Person.of(known, line.at("/data/authority").asString()))
                    .orElseThrow(() -> new IllegalArgumentException(role + " is no role"));
            return new Line(teller, line.toString());
        }
    }
}
