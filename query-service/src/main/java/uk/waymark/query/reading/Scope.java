package uk.waymark.query.reading;

import org.jspecify.annotations.Nullable;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.problem.Refusal;

/// Whose things are asked for, and what must have been seen before the answer.
///
/// @param authority none for those of every authority that the caller may see
/// @param bookmark none when any state will do
public record Scope(
        @Nullable AuthorityCode authority, @Nullable Bookmark bookmark) {
    /// That authority's part of the scope.
    ///
    /// @throws Refusal when it has none
    public Scope within(AuthorityCode wanted) {
        if (authority != null && !authority.equals(wanted)) {
            throw Refusal.missing("authority", wanted.value(), "/authorities");
        }
        return new Scope(wanted, bookmark);
    }

    @Nullable
    String authorityCode() {
        return authority == null ? null : authority.value();
    }
}
