package uk.waymark.command.action;

import uk.waymark.command.History;
import uk.waymark.command.Refusals;
import uk.waymark.command.Refused;
import uk.waymark.command.action.ActionCommand.CloseAction;
import uk.waymark.command.action.ActionCommand.CompleteAction;
import uk.waymark.command.action.ActionRefusal.ClosedBeforeRated;
import uk.waymark.command.action.RatingRefusal.RatingNeedsValidation;
import uk.waymark.command.action.Ratings.Verdict;
import uk.waymark.events.action.ActionEvent.ActionClosed;
import uk.waymark.events.action.ActionEvent.ActionCompleted;
import uk.waymark.events.action.Closure;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.reference.Reference;

/// Completes an action, and closes one.
record Ending(Stage stage, Ratings ratings, History history, Reference reference) {

    /// @throws Refused when there is any reason
    ActionCompleted completed(CompleteAction command) {
        var refusals = stage.unlessDone("complete it again", command.id());
        stage.checkOrder("completed", command.id(), command.effectiveOn(), refusals);
        checkValidated(command, refusals);
        refusals.refuseIfAny();
        return new ActionCompleted(command.authority(), command.id(), command.outcome(), command.effectiveOn());
    }

    /// @throws Refused when there is any reason
    ActionClosed closed(CloseAction command) {
        var refusals = stage.unlessClosed("close it for another reason", command.id());
        stage.checkOrder("closed", command.id(), command.effectiveOn(), refusals);
        ratings.latest()
                .filter(asAt -> command.effectiveOn().isBefore(asAt))
                .ifPresent(asAt -> refusals.add(new ClosedBeforeRated(command.id(), command.effectiveOn(), asAt)));
        if (command.closure() == Closure.EMBEDDED) {
            checkValidated(command, refusals);
        }
        refusals.refuseIfAny();
        return new ActionClosed(
                command.authority(), command.id(), command.closure(), command.reason(), command.effectiveOn());
    }

    /// What ends an action needs a second person.
    private void checkValidated(ActionCommand command, Refusals refusals) {
        for (var dimension : Dimension.values()) {
            var legend = Legend.of(command, dimension, history, reference);
            ratings.current(dimension)
                    .filter(rating -> rating.verdict() == Verdict.NONE && legend.isTerminal(rating.rating()))
                    .ifPresent(rating -> refusals.add(new RatingNeedsValidation(dimension, rating.rating())));
        }
    }
}
