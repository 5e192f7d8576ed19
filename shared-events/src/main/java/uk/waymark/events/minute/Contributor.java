package uk.waymark.events.minute;

import org.jspecify.annotations.Nullable;
import uk.waymark.events.Role;

/// Who spoke or advised, by role.
///
/// @param contribution what they did, such as “presented the report”
public record Contributor(Role role, @Nullable String contribution) {}
