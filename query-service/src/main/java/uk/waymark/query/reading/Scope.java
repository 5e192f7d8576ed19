package uk.waymark.query.reading;

import org.jspecify.annotations.Nullable;
import uk.waymark.events.authority.AuthorityCode;

/// Whose things are asked for, and what must have been seen before the answer.
///
/// @param authority none for those of every authority that the caller may see
/// @param bookmark none when any state will do
public record Scope(
        @Nullable AuthorityCode authority, @Nullable Bookmark bookmark) {
    @Nullable
    String authorityCode() {
        return authority == null ? null : authority.value();
    }
}
