package uk.waymark.query.plan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.plan.PlanEvent.PlanSubmitted;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;

@Component
class SubmissionProjection implements Projection<PlanSubmitted> {
    private final JdbcClient db;

    SubmissionProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<PlanSubmitted> wants() {
        return PlanSubmitted.class;
    }

    @Override
    public void on(PlanSubmitted submitted, RecordedEvent recorded) {
        db.sql("""
                insert into submission (position, authority, plan, recipient, document, effective_on, provenance)
                values (
                    :position, :authority, :plan, :recipient, :document::json, :effectiveOn, :provenance::json)
                on conflict (position) do nothing
                """)
                .param("position", recorded.position())
                .param("authority", submitted.authority().value())
                .param("plan", submitted.id().value())
                .param("recipient", submitted.recipient())
                .param("document", Column.json(submitted.document()))
                .param("effectiveOn", submitted.effectiveOn())
                .param("provenance", recorded.provenance())
                .update();
    }
}
