package uk.waymark.query.plan;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class PlanProjection implements Projection<PlanDrafted> {
    private static final Table PLAN = new Table("plan");

    @Override
    public Class<PlanDrafted> wants() {
        return PlanDrafted.class;
    }

    @Override
    public void on(PlanDrafted drafted, RecordedEvent recorded, Rows rows) {
        rows.add(
                PLAN,
                recorded,
                row -> row.set("id", drafted.id())
                        .set("name", drafted.name())
                        .set("short_name", drafted.shortName())
                        .set("from_on", drafted.from())
                        .set("to_on", drafted.to())
                        .set("inspections", Column.json(drafted.inspections()))
                        .set("delivery_scheme", drafted.deliveryScheme())
                        .set("impact_scheme", drafted.impactScheme())
                        .set("owner", drafted.owner()));
    }
}
