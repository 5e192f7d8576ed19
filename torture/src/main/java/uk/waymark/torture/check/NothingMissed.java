package uk.waymark.torture.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// A reader has seen what is there: all of it, once, in order.
public final class NothingMissed {
    private NothingMissed() {}

    /// @param seen what the reader was given, one by one
    /// @param there all that there is, in order
    public static List<String> findings(List<String> seen, List<String> there) {
        var findings = new ArrayList<String>();
        var distinct = new HashSet<>(seen);
        var missing = there.stream().filter(event -> !distinct.contains(event)).count();
        if (missing > 0) {
            findings.add("%d of %d events were skipped".formatted(missing, there.size()));
        }
        if (distinct.size() < seen.size()) {
            findings.add("%d events were seen again".formatted(seen.size() - distinct.size()));
        }
        if (findings.isEmpty() && !seen.equals(there)) {
            findings.add("Events were seen out of order");
        }
        return findings;
    }
}
