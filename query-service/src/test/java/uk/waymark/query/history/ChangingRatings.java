package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The ratings of a plan's actions, to which changes are applied one after the other. Each change has to find what it
/// says was there before, and what it says in words has to be what its fields say.
final class ChangingRatings {
    private static final Pattern CHANGE = Pattern.compile(
            "(Delivery|Impact) (rated|remains|moved from (?<from>\\w+) to) (?<to>\\w+)\\b.*", Pattern.DOTALL);
    private static final Set<String> RATINGS = Set.of("RATED", "RE_RATED", "CONFIRMED", "OVERTURNED", "CORRECTED");

    /// By action and dimension. An action may be rated as at a day on which it was not there yet.
    private final Map<String, String> ratings = new TreeMap<>();
    private final Set<String> actions = new TreeSet<>();

    /// Those that a plan has on a day, and those that actions added later have already.
    static ChangingRatings of(Asked asked, String path, LocalDate day) {
        var changing = new ChangingRatings();
        get(asked, "%s/changes?limit=500&to=%s".formatted(path, day))
                .get("items")
                .forEach(changing::change);
        var read = read(asked, path, day);
        assertThat(changing.shown()).isEqualTo(read);
        return changing;
    }

    /// What the actions of a plan tell on a day.
    static Map<String, String> read(Asked asked, String path, LocalDate day) {
        var read = new TreeMap<String, String>();
        get(new Asked(asked.council(), day, asked.knownAt()), path + "/actions?limit=500")
                .get("items")
                .forEach(action -> action.get("ratings").properties().forEach(rating -> {
                    if (!rating.getValue().isNull()) {
                        read.put(
                                action.at("/id").asString() + " " + rating.getKey(),
                                rating.getValue().at("/rating").asString());
                    }
                }));
        return read;
    }

    static JsonNode get(Asked asked, String path) {
        var answer = asked.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /// Those of the actions that are there.
    Map<String, String> shown() {
        var shown = new TreeMap<>(ratings);
        shown.keySet().removeIf(key -> !actions.contains(key.substring(0, key.indexOf(' '))));
        return shown;
    }

    void change(JsonNode change) {
        var kind = change.at("/kind").asString();
        if (kind.equals("NEW")) {
            actions.add(change.at("/subject").asString());
        } else if (RATINGS.contains(kind) && change.at("/correctedBy").isNull()) {
            rate(kind, change);
        } else {
            assertThat(change.at("/arrow").isNull()).as(change.toString()).isTrue();
        }
    }

    private void rate(String kind, JsonNode change) {
        var words = CHANGE.matcher(change.at("/sentence").asString());
        assertThat(words.matches()).as(change.toString()).isTrue();
        var key = change.at("/subject").asString() + " " + words.group(1).toUpperCase(Locale.ROOT);
        var to = words.group("to");
        var before = words.group(2).equals("remains") ? to : words.group("from");

        assertThat(ratings.get(key)).as(change.toString()).isEqualTo(before);
        assertThat(kind).isIn(kind(before, to), "OVERTURNED", "CORRECTED");
        if (before == null || kind.equals("CONFIRMED")) {
            assertThat(change.at("/arrow").isNull()).as(change.toString()).isTrue();
        } else {
            assertThat(change.at("/arrow/from").asString()).isEqualTo(before);
            assertThat(change.at("/arrow/to").asString()).isEqualTo(to);
        }
        ratings.put(key, to);
    }

    private static String kind(@Nullable String before, String to) {
        if (before == null) {
            return "RATED";
        }
        return before.equals(to) ? "CONFIRMED" : "RE_RATED";
    }
}
