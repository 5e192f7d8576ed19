package uk.waymark.query.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the record says to the figures of a statement.
enum Verdict {
    MATCHES,
    DIFFERS,
    /// There is no record to compare them with: the plan was not there on that day, or not known yet.
    UNVERIFIABLE;

    static Verdict of(@Nullable OnRecord record, List<Difference> differences) {
        if (record == null) {
            return UNVERIFIABLE;
        }
        return differences.isEmpty() ? MATCHES : DIFFERS;
    }
}
