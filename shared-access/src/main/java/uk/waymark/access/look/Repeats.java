package uk.waymark.access.look;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Counts what somebody does again within a minute. The first time makes a row and all others together a second one, so
/// that a flood cannot fill the disk.
final class Repeats {
    static final Duration WINDOW = Duration.ofMinutes(1);
    private static final String SEVERAL = "several";

    private final int most;
    private final Map<Key, Window> windows = new HashMap<>();

    /// @param most how many different things are told apart within a minute
    Repeats(int most) {
        this.most = most;
    }

    /// @return the row of the first time; nothing for what is counted
    synchronized Optional<Look> seen(Looker looker, Deed deed, Instant now) {
        var key = new Key(looker, deed);
        if (windows.size() >= most && !windows.containsKey(key)) {
            if (looker.person() != null) {
                return Optional.of(Look.once(looker, deed, now));
            }
            key = new Key(Looker.nobody(SEVERAL), new Deed(deed.kind(), "", "", deed.status()));
        }
        var window = windows.get(key);
        if (window == null) {
            windows.put(key, new Window(now, now, now, 0));
            return Optional.of(Look.once(key.looker(), key.deed(), now));
        }
        windows.put(key, window.again(now));
        return Optional.empty();
    }

    /// The rows of what was counted in the minutes that are over.
    synchronized List<Look> over(Instant now) {
        return closed(now.minus(WINDOW));
    }

    /// The rows of all that was counted.
    synchronized List<Look> all() {
        return closed(Instant.MAX);
    }

    private List<Look> closed(Instant begunBy) {
        var rows = new ArrayList<Look>();
        windows.entrySet().removeIf(entry -> {
            var window = entry.getValue();
            if (window.begun().isAfter(begunBy)) {
                return false;
            }
            if (window.times() > 0) {
                var key = entry.getKey();
                rows.add(Look.of(key.looker(), key.deed(), window.first(), window.last(), window.times()));
            }
            return true;
        });
        return rows;
    }

    private record Key(Looker looker, Deed deed) {}

    /// @param first the first repetition
    private record Window(Instant begun, Instant first, Instant last, long times) {
        Window again(Instant now) {
            return new Window(begun, times == 0 ? now : first, now, times + 1);
        }
    }
}
