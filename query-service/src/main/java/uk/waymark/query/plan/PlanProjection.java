package uk.waymark.query.plan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.plan.PlanEvent;
import uk.waymark.events.plan.PlanEvent.PlanAdopted;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanEvent.PlanSubmitted;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;

@Component
class PlanProjection implements Projection<PlanEvent> {
    private final JdbcClient db;

    PlanProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<PlanEvent> wants() {
        return PlanEvent.class;
    }

    @Override
    public void on(PlanEvent event, RecordedEvent recorded) {
        switch (event) {
            case PlanDrafted drafted -> on(drafted, recorded);
            case PlanAdopted _, PlanSubmitted _ -> seen(event, recorded);
        }
    }

    private void on(PlanDrafted drafted, RecordedEvent recorded) {
        db.sql("""
                insert into plan (
                    authority, id, position, version, name, short_name, from_on, to_on, inspections,
                    delivery_scheme, impact_scheme, owner, effective_on, provenance)
                values (
                    :authority, :id, :position, :version, :name, :shortName, :from, :to, :inspections::json,
                    :deliveryScheme, :impactScheme, :owner, :effectiveOn, :provenance::json)
                on conflict (authority, id) do nothing
                """)
                .param("authority", drafted.authority().value())
                .param("id", drafted.id().value())
                .param("position", recorded.position())
                .param("version", recorded.version())
                .param("name", drafted.name())
                .param("shortName", drafted.shortName())
                .param("from", drafted.from())
                .param("to", drafted.to())
                .param("inspections", Column.json(drafted.inspections()))
                .param("deliveryScheme", drafted.deliveryScheme().value())
                .param("impactScheme", Column.text(drafted.impactScheme()))
                .param("owner", drafted.owner().value())
                .param("effectiveOn", drafted.effectiveOn())
                .param("provenance", recorded.provenance())
                .update();
    }

    private void seen(PlanEvent event, RecordedEvent recorded) {
        db.sql("""
                update plan set version = :version
                where authority = :authority and id = :id and version < :version
                """)
                .param("version", recorded.version())
                .param("authority", event.authority().value())
                .param("id", event.id().value())
                .update();
    }
}
