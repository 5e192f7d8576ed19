package uk.waymark.command.action;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.command.action.ActionRefusal.OutOfOrder;
import uk.waymark.events.action.ActionId;

/// What was done to an action last, and from when on. What follows takes effect no earlier.
///
/// @param done such as “completed”
record Step(String done, LocalDate on) {

    /// @param next what is to be done, such as “closed”
    Optional<OutOfOrder> against(String next, ActionId id, LocalDate day) {
        return day.isBefore(on) ? Optional.of(new OutOfOrder(id, next, day, this)) : Optional.empty();
    }
}
