package uk.waymark.query.figure;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.rating.AnotherScheme;
import uk.waymark.query.reading.Beginnings;
import uk.waymark.query.reading.Clocks;
import uk.waymark.query.reading.Thing;

/// The figures of a plan, period by period.
@Component
class Figures {
    private final Records records;
    private final Beginnings beginnings;

    Figures(Records records, Beginnings beginnings) {
        this.records = records;
        this.beginnings = beginnings;
    }

    /// Of the plan of that id, which is known to be there now.
    ///
    /// @throws Refusal when it was not there on the last day, or when there are too many periods
    List<PeriodFigures> of(AuthorityCode authority, String id, AnotherScheme another, Window window, Clocks clocks) {
        var last = window.last(clocks.today());
        var until = new Clocks(last, last, clocks.known());
        beginnings.refuseEarly(Thing.PLAN, id, authority, until);
        var plan = records.plan(authority, id, another, clocks);
        var periods = window.periods(plan.draftedOn(), clocks.today());
        var histories = records.actions(authority, id, until);
        var meetings = records.meetings(authority, histories, until);
        var reckoning = new Reckoning(
                plan.scales(),
                histories.stream()
                        .map(history -> new Promise(history.told(plan.scales()), meetings))
                        .toList());
        return periods.stream().map(reckoning::of).toList();
    }
}
