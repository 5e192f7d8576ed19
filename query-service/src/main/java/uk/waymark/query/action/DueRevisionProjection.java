package uk.waymark.query.action;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.action.ActionEvent.DueDateRevised;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;

@Component
class DueRevisionProjection implements Projection<DueDateRevised> {
    private final JdbcClient db;

    DueRevisionProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<DueDateRevised> wants() {
        return DueDateRevised.class;
    }

    @Override
    public void on(DueDateRevised revised, RecordedEvent recorded) {
        db.sql("""
                insert into due_revision (
                    position, authority, action, previous, due, reason, granted_by, decided_at, effective_on,
                    recorded_at, provenance)
                values (
                    :position, :authority, :action, :previous::json, :due::json, :reason, :grantedBy, :decidedAt,
                    :effectiveOn, :recordedAt, :provenance::json)
                on conflict (position) do nothing
                """)
                .param("position", recorded.position())
                .param("authority", revised.authority().value())
                .param("action", revised.id().value())
                .param("previous", Column.json(revised.previous()))
                .param("due", Column.json(revised.due()))
                .param("reason", revised.reason())
                .param("grantedBy", revised.grantedBy().value())
                .param("decidedAt", Column.text(revised.decidedAt()))
                .param("effectiveOn", revised.effectiveOn())
                .param("recordedAt", Column.time(recorded.recordedAt()))
                .param("provenance", recorded.provenance())
                .update();
    }
}
