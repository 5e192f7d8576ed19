package uk.waymark.query.action;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.action.ActionEvent.EvidenceAttached;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;

@Component
class EvidenceProjection implements Projection<EvidenceAttached> {
    private final JdbcClient db;

    EvidenceProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<EvidenceAttached> wants() {
        return EvidenceAttached.class;
    }

    @Override
    public void on(EvidenceAttached attached, RecordedEvent recorded) {
        db.sql("""
                insert into evidence (
                    authority, action, ref, position, title, uri, sha256, effective_on, recorded_at, provenance)
                values (
                    :authority, :action, :ref, :position, :title, :uri, :sha256, :effectiveOn, :recordedAt,
                    :provenance::json)
                on conflict (authority, action, ref) do nothing
                """)
                .param("authority", attached.authority().value())
                .param("action", attached.id().value())
                .param("ref", attached.ref().value())
                .param("position", recorded.position())
                .param("title", attached.title())
                .param("uri", attached.uri().toString())
                .param("sha256", attached.sha256().value())
                .param("effectiveOn", attached.effectiveOn())
                .param("recordedAt", Column.time(recorded.recordedAt()))
                .param("provenance", recorded.provenance())
                .update();
    }
}
