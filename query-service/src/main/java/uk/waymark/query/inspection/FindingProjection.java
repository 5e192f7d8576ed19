package uk.waymark.query.inspection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.inspection.InspectionEvent.FindingRecorded;
import uk.waymark.query.feed.Projection;

@Component
class FindingProjection implements Projection<FindingRecorded> {
    private final JdbcClient db;

    FindingProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<FindingRecorded> wants() {
        return FindingRecorded.class;
    }

    @Override
    public void on(FindingRecorded finding, RecordedEvent recorded) {
        db.sql("""
                insert into finding (
                    authority, id, position, inspection, ref, kind, area, text, page, partner, root_cause,
                    commentary, effective_on, provenance)
                values (
                    :authority, :id, :position, :inspection, :ref, :kind, :area, :text, :page, :partner, :rootCause,
                    :commentary, :effectiveOn, :provenance::json)
                on conflict (authority, id) do nothing
                """)
                .param("authority", finding.authority().value())
                .param("id", finding.finding().value())
                .param("position", recorded.position())
                .param("inspection", finding.id().value())
                .param("ref", finding.ref().value())
                .param("kind", finding.kind().name())
                .param("area", finding.area() == null ? null : finding.area().value())
                .param("text", finding.text())
                .param("page", finding.page())
                .param("partner", finding.partner())
                .param("rootCause", finding.rootCause())
                .param("commentary", finding.commentary())
                .param("effectiveOn", finding.effectiveOn())
                .param("provenance", recorded.provenance())
                .update();
    }
}
