package uk.waymark.query.inspection;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.inspection.InspectionEvent.ReportReceived;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class ReportProjection implements Projection<ReportReceived> {
    private static final Table REPORT = new Table("report");

    @Override
    public Class<ReportReceived> wants() {
        return ReportReceived.class;
    }

    @Override
    public void on(ReportReceived report, RecordedEvent recorded, Rows rows) {
        rows.add(
                REPORT,
                recorded,
                row -> row.set("inspection", report.id())
                        .set("received_on", report.receivedOn())
                        .set("published_on", report.publishedOn())
                        .set("documents", Column.json(report.documents())));
    }
}
