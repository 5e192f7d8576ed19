package uk.waymark.query.plan;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.plan.PlanEvent.ReportingCadenceSet;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class ReportingCadenceProjection implements Projection<ReportingCadenceSet> {
    private static final Table REPORTING_CADENCE = new Table("reporting_cadence");

    @Override
    public Class<ReportingCadenceSet> wants() {
        return ReportingCadenceSet.class;
    }

    @Override
    public void on(ReportingCadenceSet set, RecordedEvent recorded, Rows rows) {
        rows.add(
                REPORTING_CADENCE,
                recorded,
                row -> row.set("plan", set.id())
                        .set("cadence", set.cadence().name())
                        .set("reports_to", set.body()));
    }
}
