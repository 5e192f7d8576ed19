package uk.waymark.query.plan;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.plan.PlanEvent.PlanSubmitted;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class SubmissionProjection implements Projection<PlanSubmitted> {
    private static final Table SUBMISSION = new Table("submission");

    @Override
    public Class<PlanSubmitted> wants() {
        return PlanSubmitted.class;
    }

    @Override
    public void on(PlanSubmitted submitted, RecordedEvent recorded, Rows rows) {
        rows.add(
                SUBMISSION,
                recorded,
                row -> row.set("plan", submitted.id())
                        .set("recipient", submitted.recipient())
                        .set("document", Column.json(submitted.document())));
    }
}
