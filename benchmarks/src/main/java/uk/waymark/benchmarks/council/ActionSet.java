package uk.waymark.benchmarks.council;

import uk.waymark.command.action.ActionCommand.AddAction;
import uk.waymark.command.action.ActionCommand.RateAction;

/// Actions for some callers to rate, so many each, so that no two rate one action at once.
///
/// @param name tells one set from another
public record ActionSet(String name, int callers) {
    /// For each caller. A set that lives for one window keeps streams as short as those of real actions.
    public static final int EACH = 40;

    public AddAction adding(int caller, long number) {
        var action = caller + callers * number;
        return Councils.adding(Councils.code(action), ref(action));
    }

    /// @param number how often this caller has rated one before
    public RateAction rating(int caller, long number) {
        var action = caller + callers * (number % EACH);
        return Councils.rating(Councils.code(action), ref(action), number / EACH);
    }

    private String ref(long action) {
        return name + "-" + action;
    }
}
