package uk.waymark.query.plan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.plan.PlanEvent.PlanAdopted;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;

@Component
class AdoptionProjection implements Projection<PlanAdopted> {
    private final JdbcClient db;

    AdoptionProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<PlanAdopted> wants() {
        return PlanAdopted.class;
    }

    @Override
    public void on(PlanAdopted adopted, RecordedEvent recorded) {
        db.sql("""
                insert into adoption (position, authority, plan, body, minute, effective_on, provenance)
                values (:position, :authority, :plan, :body, :minute, :effectiveOn, :provenance::json)
                on conflict (position) do nothing
                """)
                .param("position", recorded.position())
                .param("authority", adopted.authority().value())
                .param("plan", adopted.id().value())
                .param("body", adopted.body().value())
                .param("minute", Column.text(adopted.minute()))
                .param("effectiveOn", adopted.effectiveOn())
                .param("provenance", recorded.provenance())
                .update();
    }
}
