package uk.waymark.query.figure;

import java.util.List;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.reading.Clocks;

/// The figures of a plan, period by period.
@Component
class Figures {
    private final Records records;

    Figures(Records records) {
        this.records = records;
    }

    /// Of the plan of that id, which is known to be there.
    List<PeriodFigures> of(AuthorityCode authority, String id, Window window, Clocks clocks) {
        var plan = records.plan(authority, id, clocks);
        var periods = window.periods(plan.draftedOn(), clocks.today());
        var last = periods.getLast().to();
        var until = new Clocks(last, last, clocks.known());
        var histories = records.actions(authority, id, until);
        var meetings = records.meetings(authority, histories, until);
        var reckoning = new Reckoning(
                plan.scales(),
                histories.stream()
                        .map(history -> new Promise(history, meetings))
                        .toList());
        return periods.stream().map(reckoning::of).toList();
    }
}
