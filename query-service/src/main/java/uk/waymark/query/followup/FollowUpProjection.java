package uk.waymark.query.followup;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.followup.FollowUpEvent;
import uk.waymark.events.followup.FollowUpEvent.AnswerAccepted;
import uk.waymark.events.followup.FollowUpEvent.AnswerRejected;
import uk.waymark.events.followup.FollowUpEvent.FollowUpAnswered;
import uk.waymark.events.followup.FollowUpEvent.FollowUpRaised;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;

@Component
class FollowUpProjection implements Projection<FollowUpEvent> {
    private final JdbcClient db;

    FollowUpProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<FollowUpEvent> wants() {
        return FollowUpEvent.class;
    }

    @Override
    public void on(FollowUpEvent event, RecordedEvent recorded) {
        switch (event) {
            case FollowUpRaised raised -> on(raised, recorded);
            case FollowUpAnswered answered -> moveTo(FollowUpStatus.ANSWERED, answered, recorded);
            case AnswerAccepted accepted -> moveTo(FollowUpStatus.ACCEPTED, accepted, recorded);
            case AnswerRejected rejected -> moveTo(FollowUpStatus.OPEN, rejected, recorded);
        }
    }

    private void on(FollowUpRaised raised, RecordedEvent recorded) {
        db.sql("""
                insert into follow_up (
                    authority, id, position, version, body, minute, label, kind, wording, owner, counterpart, due,
                    due_day, due_body, raised_on, provenance)
                values (
                    :authority, :id, :position, :version, :body, :minute, :label, :kind, :wording, :owner,
                    :counterpart, :due::json, :dueDay, :dueBody, :raisedOn, :provenance::json)
                on conflict (authority, id) do nothing
                """)
                .param("authority", raised.authority().value())
                .param("id", raised.id().value())
                .param("position", recorded.position())
                .param("version", recorded.version())
                .param("body", raised.body().value())
                .param("minute", raised.minute().value())
                .param("label", raised.label().value())
                .param("kind", raised.kind().name())
                .param("wording", raised.wording())
                .param("owner", Column.text(raised.owner()))
                .param("counterpart", Column.text(raised.counterpart()))
                .param("due", Column.json(raised.due()))
                .param("dueDay", Column.day(raised.due()))
                .param("dueBody", Column.body(raised.due()))
                .param("raisedOn", raised.raisedOn())
                .param("provenance", recorded.provenance())
                .update();
    }

    private void moveTo(FollowUpStatus status, FollowUpEvent event, RecordedEvent recorded) {
        db.sql("""
                update follow_up set version = :version, status = :status
                where authority = :authority and id = :id and version < :version
                """)
                .param("version", recorded.version())
                .param("status", status.name())
                .param("authority", event.authority().value())
                .param("id", event.id().value())
                .update();
    }
}
