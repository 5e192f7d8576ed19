package uk.waymark.query.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Parts a list where something changes from one item to the next.
final class Runs {
    private Runs() {}

    /// @return none of them empty
    static <T> List<List<T>> of(List<T> items, Function<T, Object> what) {
        var runs = new ArrayList<List<T>>();
        for (var item : items) {
            if (runs.isEmpty() || !what.apply(runs.getLast().getLast()).equals(what.apply(item))) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(item);
        }
        return runs;
    }
}
