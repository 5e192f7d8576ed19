package uk.waymark.query.body;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.events.Due;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.body.BodyEvent;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyEvent.MinutesConfirmed;
import uk.waymark.events.body.MeetingId;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class BodyProjection implements Projection<BodyEvent> {
    private static final Table BODY = new Table("body");
    private static final Table ANNOUNCEMENT = new Table("announcement");
    private static final Table MINUTES_CONFIRMATION = new Table("minutes_confirmation");

    @Override
    public Class<BodyEvent> wants() {
        return BodyEvent.class;
    }

    @Override
    public void on(BodyEvent event, RecordedEvent recorded, Rows rows) {
        switch (event) {
            case BodyEstablished established -> on(established, recorded, rows);
            case MeetingScheduled scheduled -> on(scheduled, recorded, rows);
            case MinutesConfirmed confirmed -> on(confirmed, recorded, rows);
        }
    }

    private static void on(BodyEstablished established, RecordedEvent recorded, Rows rows) {
        rows.add(
                BODY,
                recorded,
                row -> row.set("id", established.id())
                        .set("name", established.name())
                        .set("parent", established.parent()));
    }

    private static void on(MeetingScheduled scheduled, RecordedEvent recorded, Rows rows) {
        rows.add(
                ANNOUNCEMENT,
                recorded,
                row -> row.set("id", scheduled.meeting())
                        .set("body", scheduled.id())
                        .set("ref", scheduled.ref())
                        .set("due", Column.json(scheduled.due()))
                        .set("held_on", heldOn(scheduled.due()))
                        .set("title", scheduled.title()));
    }

    private static void on(MinutesConfirmed confirmed, RecordedEvent recorded, Rows rows) {
        rows.add(
                MINUTES_CONFIRMATION,
                recorded,
                row -> row.set("meeting", MeetingId.of(confirmed.id(), confirmed.meeting()))
                        .set("confirmed_at", MeetingId.of(confirmed.id(), confirmed.confirmedAt()))
                        .set("corrections", confirmed.corrections()));
    }

    /// Only an exact date settles the day: a meeting “in mid-March” has none yet.
    private static @Nullable LocalDate heldOn(Due due) {
        return due instanceof Due.On on ? on.date() : null;
    }
}
