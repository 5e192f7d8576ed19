package uk.waymark.query.plan;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.plan.PlanEvent.PlanAdopted;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class AdoptionProjection implements Projection<PlanAdopted> {
    private static final Table ADOPTION = new Table("adoption");

    @Override
    public Class<PlanAdopted> wants() {
        return PlanAdopted.class;
    }

    @Override
    public void on(PlanAdopted adopted, RecordedEvent recorded, Rows rows) {
        rows.add(
                ADOPTION,
                recorded,
                row -> row.set("plan", adopted.id()).set("body", adopted.body()).set("minute", adopted.minute()));
    }
}
