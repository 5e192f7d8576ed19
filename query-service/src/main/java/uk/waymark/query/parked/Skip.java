package uk.waymark.query.parked;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.problem.Wrong;

/// Somebody's decision that the read models go on without an event.
///
/// @param by who decides, by role
record Skip(@Nullable String by, @Nullable String why) {
    /// @throws Refusal when it does not say who and why
    void refuseIfIncomplete() {
        var wrong = new ArrayList<Wrong>();
        if (by == null || by.isBlank()) {
            wrong.add(new Wrong("by", "say in which role you decide this, such as administrator"));
        }
        if (why == null || why.isBlank()) {
            wrong.add(new Wrong("why", "say why the read models may go on without this event"));
        }
        if (!wrong.isEmpty()) {
            throw Refusal.of(wrong);
        }
    }
}
