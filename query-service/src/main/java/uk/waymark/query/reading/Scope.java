package uk.waymark.query.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.problem.Wrong;

/// Whose things are asked for, of which day, and what must have been seen before the answer.
///
/// @param asAt the day of which it is asked what was true; none for today
/// @param knownAt the moment by which it was recorded; none for now
/// @param bookmark none when any state will do
public record Scope(
        Whose whose,
        @Nullable LocalDate asAt,
        @Nullable Instant knownAt,
        @Nullable Bookmark bookmark) {
    /// That authority's part of the scope.
    ///
    /// @throws Refusal when it has none
    public Scope within(AuthorityCode wanted) {
        return new Scope(whose.within(wanted), asAt, knownAt, bookmark);
    }

    /// For what is told of now only.
    ///
    /// @throws Refusal when another day or moment is asked for
    public Scope ofNow() {
        var clocks = Stream.of(asAt == null ? null : "asAt", knownAt == null ? null : "knownAt")
                .filter(Objects::nonNull)
                .map(name -> new Wrong(name, "This is told of now only; ask without it"))
                .toList();
        if (!clocks.isEmpty()) {
            throw Refusal.of(clocks);
        }
        return this;
    }
}
