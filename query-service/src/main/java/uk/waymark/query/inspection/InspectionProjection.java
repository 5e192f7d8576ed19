package uk.waymark.query.inspection;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.inspection.InspectionEvent;
import uk.waymark.events.inspection.InspectionEvent.FindingRecorded;
import uk.waymark.events.inspection.InspectionEvent.InspectionRecorded;
import uk.waymark.events.inspection.InspectionEvent.JudgementsRecorded;
import uk.waymark.events.inspection.InspectionEvent.ReportReceived;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Key;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class InspectionProjection implements Projection<InspectionEvent> {
    private static final Table INSPECTION = Table.changing("inspection");

    @Override
    public Class<InspectionEvent> wants() {
        return InspectionEvent.class;
    }

    @Override
    public void on(InspectionEvent event, RecordedEvent recorded, Rows rows) {
        switch (event) {
            case InspectionRecorded inspection -> on(inspection, recorded, rows);
            case ReportReceived _, JudgementsRecorded _, FindingRecorded _ -> seen(event, recorded, rows);
        }
    }

    private static void on(InspectionRecorded inspection, RecordedEvent recorded, Rows rows) {
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

    private static void seen(InspectionEvent event, RecordedEvent recorded, Rows rows) {
        rows.moveOn(INSPECTION, Key.of(event.authority(), event.id()), recorded);
    }
}
