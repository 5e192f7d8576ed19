package uk.waymark.benchmarks.filling;

import java.time.LocalDate;
import uk.waymark.benchmarks.council.Councils;
import uk.waymark.events.WaymarkEvent;

/// Seven plans of a hundred actions for each council, rated month after month. One action of the first council has a
/// thousand ratings.
public final class ManyPlans implements Facts {
    /// The path of the action with a thousand ratings.
    public static final String LONG = "/plans/ociap-0/actions/long";

    private static final int PLANS = 7;
    private static final int ACTIONS = 100;
    private static final int LONG_ONES = 1_000;
    private static final int MONTH = 30;
    private static final LocalDate BEGAN = Councils.BEGAN;

    /// As many as have some ten events for each action, of so many events in all.
    @Override
    public int councils(long events) {
        return Math.clamp(events / (PLANS * ACTIONS * 9), 1, Councils.COUNT);
    }

    @Override
    public WaymarkEvent of(int council, long sequence) {
        var code = Councils.code(council);
        var place = sequence - 2;
        if (place < 0) {
            return Councils.registered(code);
        }
        if (place < PLANS) {
            return Councils.drafted(code, "ociap-" + place);
        }
        var act = place - PLANS;
        if (council == 0 && act % 2 == 0 && act / 2 <= LONG_ONES) {
            return act == 0
                    ? Councils.added(code, "ociap-0", "long")
                    : Councils.rated(code, "ociap-0", "long", BEGAN.plusDays(act / 4));
        }
        var number = council == 0 ? act - Math.min(act / 2, LONG_ONES) - 1 : act;
        var plan = "ociap-" + number % PLANS;
        var action = "a-" + number / PLANS % ACTIONS;
        var month = number / PLANS / ACTIONS;
        return month == 0
                ? Councils.added(code, plan, action)
                : Councils.rated(code, plan, action, BEGAN.plusDays(month * MONTH));
    }
}
