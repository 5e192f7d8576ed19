package uk.waymark.benchmarks.table;

import java.util.Set;
import java.util.TreeSet;

/// What has been measured so far.
///
/// @param rows of the table
/// @param notes on what the figures hang on
/// @param isWhole whether every line told what it should
public record Measured(String rows, Set<String> notes, boolean isWhole) {
    public static final Measured NOTHING = new Measured("", Set.of(), true);

    public Measured {
        notes = Set.copyOf(notes);
    }

    public Measured and(Measured more) {
        var all = new TreeSet<>(notes);
        all.addAll(more.notes);
        return new Measured(rows + more.rows, all, isWhole && more.isWhole);
    }
}
