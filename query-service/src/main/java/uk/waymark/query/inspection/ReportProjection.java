package uk.waymark.query.inspection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.inspection.InspectionEvent.ReportReceived;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;

@Component
class ReportProjection implements Projection<ReportReceived> {
    private final JdbcClient db;

    ReportProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<ReportReceived> wants() {
        return ReportReceived.class;
    }

    @Override
    public void on(ReportReceived report, RecordedEvent recorded) {
        db.sql("""
                insert into report (
                    position, authority, inspection, received_on, published_on, documents, provenance)
                values (
                    :position, :authority, :inspection, :receivedOn, :publishedOn, :documents::json,
                    :provenance::json)
                on conflict (position) do nothing
                """)
                .param("position", recorded.position())
                .param("authority", report.authority().value())
                .param("inspection", report.id().value())
                .param("receivedOn", report.receivedOn())
                .param("publishedOn", report.publishedOn())
                .param("documents", Column.json(report.documents()))
                .param("provenance", recorded.provenance())
                .update();
    }
}
