package uk.waymark.command.action;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Refusals;
import uk.waymark.command.action.ActionRefusal.ActionIsClosed;
import uk.waymark.command.action.ActionRefusal.ActionIsComplete;
import uk.waymark.command.action.ActionRefusal.BeforeAdded;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.ActionEvent.ActionClosed;
import uk.waymark.events.action.ActionEvent.ActionCompleted;
import uk.waymark.events.action.ActionEvent.ActionReopened;
import uk.waymark.events.action.ActionId;

/// Whether an action is open, complete or closed. What is complete may still be judged, and what is closed no more.
final class Stage {
    private LocalDate addedOn = LocalDate.MIN;
    private Step last = new Step("added", addedOn);
    private @Nullable ActionCompleted completed;
    private @Nullable ActionClosed closed;

    void remember(ActionAdded event) {
        addedOn = event.effectiveOn();
        last = new Step("added", addedOn);
    }

    void remember(ActionCompleted event) {
        last = new Step("completed", event.effectiveOn());
        completed = event;
    }

    void remember(ActionClosed event) {
        last = new Step("closed", event.effectiveOn());
        closed = event;
    }

    void remember(ActionReopened event) {
        last = new Step("reopened", event.effectiveOn());
        completed = null;
        closed = null;
    }

    boolean isOpen() {
        return completed == null && closed == null;
    }

    /// @param next what is to be done, such as “closed”
    void checkOrder(String next, ActionId id, LocalDate day, Refusals refusals) {
        last.against(next, id, day).ifPresent(refusals::add);
    }

    /// @param path of the field that holds the day
    void checkAdded(String path, ActionId id, LocalDate day, Refusals refusals) {
        refusals.addIf(day.isBefore(addedOn), new BeforeAdded(path, id, day, addedOn));
    }

    /// @param wish what is wanted of the action, after “reopen it to”
    Refusals unlessClosed(String wish, ActionId id) {
        var refusals = new Refusals();
        Optional.ofNullable(closed).ifPresent(event -> refusals.add(new ActionIsClosed(id, wish, event)));
        return refusals;
    }

    /// @param wish what is wanted of the action, after “reopen it to”
    Refusals unlessDone(String wish, ActionId id) {
        var refusals = unlessClosed(wish, id);
        if (closed == null) {
            Optional.ofNullable(completed).ifPresent(event -> refusals.add(new ActionIsComplete(id, wish, event)));
        }
        return refusals;
    }
}
