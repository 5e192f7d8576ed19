package uk.waymark.access.person;

import java.util.List;

/// How far the database's files have forgotten what was erased.
///
/// @param table whether the table's file was written anew without it
/// @param log whether all of the write-ahead log that could hold it was written over
/// @param left what may still hold it, and what to do about that
public record Scrubbed(boolean table, boolean log, List<String> left) {
    public Scrubbed {
        left = List.copyOf(left);
    }

    static Scrubbed nothing(String because) {
        return new Scrubbed(false, false, List.of(because));
    }
}
