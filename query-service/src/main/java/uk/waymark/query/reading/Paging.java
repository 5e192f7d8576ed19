package uk.waymark.query.reading;

import java.util.List;

/// Which part of a list is asked for. Lists are in the order in which their items came to be, or in the opposite one.
///
/// @param after the position of the last item that the caller has
/// @param list what the list is, so that a cursor serves no other
public record Paging(long after, int limit, String list) {
    /// The whole of a list.
    public static Paging all() {
        return new Paging(0, Integer.MAX_VALUE - 1, "");
    }

    /// In a list that begins with the latest: the position that is still to come must be lower.
    public long before() {
        return after == 0 ? Long.MAX_VALUE : after;
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
                more ? Cursor.of(list, shown.getLast().position()) : null);
    }

    /// One item and its place in the list.
    public record Row<T>(long position, T item) {}
}
