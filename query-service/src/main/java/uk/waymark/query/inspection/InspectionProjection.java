package uk.waymark.query.inspection;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.inspection.InspectionEvent.InspectionRecorded;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class InspectionProjection implements Projection<InspectionRecorded> {
    private static final Table INSPECTION = new Table("inspection");

    @Override
    public Class<InspectionRecorded> wants() {
        return InspectionRecorded.class;
    }

    @Override
    public void on(InspectionRecorded inspection, RecordedEvent recorded, Rows rows) {
        rows.add(
                INSPECTION,
                recorded,
                row -> row.set("id", inspection.id())
                        .set("inspectorate", inspection.inspectorate())
                        .set("framework", inspection.framework())
                        .set("kind", inspection.kind().name())
                        .set("from_on", inspection.from())
                        .set("to_on", inspection.to())
                        .set("scope", inspection.scope())
                        .set("exclusions", inspection.exclusions())
                        .set("lead", inspection.lead())
                        .set("partners", Column.json(inspection.partners())));
    }
}
