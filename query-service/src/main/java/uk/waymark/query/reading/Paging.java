package uk.waymark.query.reading;

import java.util.Collections;
import java.util.List;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.problem.Wrong;

/// Which part of a list is asked for. Most lists are in the order in which their items came to be, or in the opposite
/// one, and then their only sort key is the position.
///
/// @param place the sort keys of the last item that the caller has; none at the beginning
/// @param list what the list is, so that a cursor serves no other
public record Paging(List<Long> place, int limit, String list) {
    public Paging {
        place = List.copyOf(place);
    }

    /// The whole of a list.
    public static Paging all() {
        return new Paging(List.of(), Integer.MAX_VALUE - 1, "");
    }

    /// The sort keys of the last item that the caller has; at the beginning, keys that come before all others.
    ///
    /// @param keys how many the list has
    /// @throws Refusal when the cursor has another number of them
    public List<Long> after(int keys) {
        if (place.isEmpty()) {
            return Collections.nCopies(keys, Long.MIN_VALUE);
        }
        if (place.size() != keys) {
            throw Refusal.of(List.of(new Wrong("cursor", Cursor.NONE)));
        }
        return place;
    }

    /// The position of the last item that the caller has.
    public long after() {
        return place.isEmpty() ? 0 : after(1).getFirst();
    }

    /// In a list that begins with the latest: the position that is still to come must be lower.
    public long before() {
        return after() == 0 ? Long.MAX_VALUE : after();
    }

    /// One more than asked for, which tells whether there are more.
    public int fetch() {
        return limit + 1;
    }

    /// @param rows up to [#fetch] of them
    public <T> Page<T> page(List<Row<T>> rows) {
        var more = rows.size() > limit;
        var shown = more ? rows.subList(0, limit) : rows;
        return new Page<>(
                shown.stream().map(Row::item).toList(),
                more ? Cursor.of(list, shown.getLast().keys()) : null);
    }

    /// One item and its place in the list.
    public record Row<T>(List<Long> keys, T item) {
        public Row(long position, T item) {
            this(List.of(position), item);
        }
    }
}
