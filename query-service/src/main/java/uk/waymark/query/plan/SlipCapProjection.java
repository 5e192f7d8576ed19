package uk.waymark.query.plan;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.plan.PlanEvent.SlipCapSet;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class SlipCapProjection implements Projection<SlipCapSet> {
    private static final Table SLIP_CAP = new Table("slip_cap");

    @Override
    public Class<SlipCapSet> wants() {
        return SlipCapSet.class;
    }

    @Override
    public void on(SlipCapSet set, RecordedEvent recorded, Rows rows) {
        rows.add(
                SLIP_CAP,
                recorded,
                row -> row.set("plan", set.id())
                        .set("days", set.days())
                        .set("times", set.times())
                        .set("reason", set.reason())
                        .set("decided_at", set.decidedAt()));
    }
}
