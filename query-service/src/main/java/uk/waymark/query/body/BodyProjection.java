package uk.waymark.query.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.Due;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.body.BodyEvent;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;

@Component
class BodyProjection implements Projection<BodyEvent> {
    private final JdbcClient db;

    BodyProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<BodyEvent> wants() {
        return BodyEvent.class;
    }

    @Override
    public void on(BodyEvent event, RecordedEvent recorded) {
        switch (event) {
            case BodyEstablished established -> on(established, recorded);
            case MeetingScheduled scheduled -> on(scheduled, recorded);
        }
    }

    private void on(BodyEstablished established, RecordedEvent recorded) {
        db.sql("""
                insert into body (authority, id, position, version, name, parent, effective_on, provenance)
                values (:authority, :id, :position, :version, :name, :parent, :effectiveOn, :provenance::json)
                on conflict (authority, id) do nothing
                """)
                .param("authority", established.authority().value())
                .param("id", established.id().value())
                .param("position", recorded.position())
                .param("version", recorded.version())
                .param("name", established.name())
                .param("parent", Column.text(established.parent()))
                .param("effectiveOn", established.effectiveOn())
                .param("provenance", recorded.provenance())
                .update();
    }

    private void on(MeetingScheduled scheduled, RecordedEvent recorded) {
        db.sql("""
                with seen as (
                    update body set version = :version
                    where authority = :authority and id = :body and version < :version)
                insert into meeting (
                    authority, id, position, version, body, ref, due, held_on, title, effective_on, provenance)
                values (
                    :authority, :id, :position, :version, :body, :ref, :due::json, :heldOn, :title, :effectiveOn,
                    :provenance::json)
                on conflict (authority, id) do update
                set version = excluded.version, due = excluded.due, held_on = excluded.held_on, title = excluded.title,
                    effective_on = excluded.effective_on, provenance = excluded.provenance
                where meeting.version < excluded.version
                """)
                .param("authority", scheduled.authority().value())
                .param("id", scheduled.meeting().value())
                .param("position", recorded.position())
                .param("version", recorded.version())
                .param("body", scheduled.id().value())
                .param("ref", scheduled.ref().value())
                .param("due", Column.json(scheduled.due()))
                .param("heldOn", heldOn(scheduled.due()))
                .param("title", scheduled.title())
                .param("effectiveOn", scheduled.effectiveOn())
                .param("provenance", recorded.provenance())
                .update();
    }

    /// Only an exact date settles the day: a meeting “in mid-March” has none yet.
    private static @Nullable LocalDate heldOn(Due due) {
        return due instanceof Due.On on ? on.date() : null;
    }
}
