package uk.waymark.query.plan;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.plan.PlanEvent;
import uk.waymark.events.plan.PlanEvent.PlanAdopted;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanEvent.PlanSubmitted;
import uk.waymark.events.plan.PlanEvent.ReportingCadenceSet;
import uk.waymark.events.plan.PlanEvent.SlipCapSet;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Key;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class PlanProjection implements Projection<PlanEvent> {
    private static final Table PLAN = Table.changing("plan");

    @Override
    public Class<PlanEvent> wants() {
        return PlanEvent.class;
    }

    @Override
    public void on(PlanEvent event, RecordedEvent recorded, Rows rows) {
        switch (event) {
            case PlanDrafted drafted -> on(drafted, recorded, rows);
            case ReportingCadenceSet set -> on(set, recorded, rows);
            case PlanAdopted _, PlanSubmitted _, SlipCapSet _ -> seen(event, recorded, rows);
        }
    }

    private static void on(PlanDrafted drafted, RecordedEvent recorded, Rows rows) {
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

    private static void on(ReportingCadenceSet set, RecordedEvent recorded, Rows rows) {
        rows.change(
                PLAN,
                Key.of(set.authority(), set.id()),
                recorded,
                row -> row.set("reporting_cadence", set.cadence().name()).set("reports_to", set.body()));
    }

    private static void seen(PlanEvent event, RecordedEvent recorded, Rows rows) {
        rows.moveOn(PLAN, Key.of(event.authority(), event.id()), recorded);
    }
}
