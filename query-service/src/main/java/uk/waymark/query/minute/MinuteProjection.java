package uk.waymark.query.minute;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.minute.MinuteEvent;
import uk.waymark.events.minute.MinuteEvent.MinuteRecorded;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.minute.MinuteEvent.UndertakingGiven;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;

@Component
class MinuteProjection implements Projection<MinuteEvent> {
    private final JdbcClient db;

    MinuteProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<MinuteEvent> wants() {
        return MinuteEvent.class;
    }

    @Override
    public void on(MinuteEvent event, RecordedEvent recorded) {
        switch (event) {
            case MinuteRecorded minute -> on(minute, recorded);
            case MinuteResolved resolved -> on(resolved, recorded);
            case UndertakingGiven given -> on(given, recorded);
        }
    }

    private void on(MinuteRecorded minute, RecordedEvent recorded) {
        db.sql("""
                insert into minute (
                    authority, id, position, version, body, meeting, item, meeting_on, title, purpose, discussion,
                    contributors, documents, provenance)
                values (
                    :authority, :id, :position, :version, :body, :meeting, :item, :meetingOn, :title, :purpose::json,
                    :discussion::json, :contributors::json, :documents::json, :provenance::json)
                on conflict (authority, id) do nothing
                """)
                .param("authority", minute.authority().value())
                .param("id", minute.id().value())
                .param("position", recorded.position())
                .param("version", recorded.version())
                .param("body", minute.body().value())
                .param("meeting", minute.meeting().value())
                .param("item", minute.item().value())
                .param("meetingOn", minute.meetingOn())
                .param("title", minute.title())
                .param("purpose", Column.json(minute.purpose()))
                .param("discussion", Column.json(minute.discussion()))
                .param("contributors", Column.json(minute.contributors()))
                .param("documents", Column.json(minute.documents()))
                .param("provenance", recorded.provenance())
                .update();
    }

    private void on(MinuteResolved resolved, RecordedEvent recorded) {
        db.sql("""
                update minute
                set version = :version, outcome = :outcome, addressee = :addressee, items = :items::json,
                    resolution_provenance = :provenance::json
                where authority = :authority and id = :id and version < :version
                """)
                .param("version", recorded.version())
                .param("outcome", resolved.outcome().name())
                .param("addressee", resolved.addressee())
                .param("items", Column.json(resolved.items()))
                .param("provenance", recorded.provenance())
                .param("authority", resolved.authority().value())
                .param("id", resolved.id().value())
                .update();
    }

    private void on(UndertakingGiven given, RecordedEvent recorded) {
        db.sql("""
                with seen as (
                    update minute set version = :version
                    where authority = :authority and id = :minute and version < :version)
                insert into undertaking (
                    authority, minute, ref, position, by, kind, wording, due, provenance)
                values (
                    :authority, :minute, :ref, :position, :by, :kind, :wording, :due::json, :provenance::json)
                on conflict (authority, minute, ref) do nothing
                """)
                .param("version", recorded.version())
                .param("authority", given.authority().value())
                .param("minute", given.id().value())
                .param("ref", given.ref().value())
                .param("position", recorded.position())
                .param("by", given.by().value())
                .param("kind", given.kind().name())
                .param("wording", given.wording())
                .param("due", Column.json(given.due()))
                .param("provenance", recorded.provenance())
                .update();
    }
}
