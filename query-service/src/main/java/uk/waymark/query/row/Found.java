package uk.waymark.query.row;

import java.util.Optional;

/// Rows of before, which a fold begins with.
@FunctionalInterface
public interface Found {
    Optional<Row> row(Shape shape, Key key);

    /// For a fold from the first event on.
    static Found nothing() {
        return (_, _) -> Optional.empty();
    }
}
