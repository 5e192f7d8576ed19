package uk.waymark.query.minute;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.minute.MinuteEvent;
import uk.waymark.events.minute.MinuteEvent.MinuteRecorded;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.minute.MinuteEvent.UndertakingGiven;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class MinuteProjection implements Projection<MinuteEvent> {
    private static final Table MINUTE = new Table("minute");
    private static final Table RESOLUTION = new Table("resolution");
    private static final Table UNDERTAKING = new Table("undertaking");

    @Override
    public Class<MinuteEvent> wants() {
        return MinuteEvent.class;
    }

    @Override
    public void on(MinuteEvent event, RecordedEvent recorded, Rows rows) {
        switch (event) {
            case MinuteRecorded minute -> on(minute, recorded, rows);
            case MinuteResolved resolved -> on(resolved, recorded, rows);
            case UndertakingGiven given -> on(given, recorded, rows);
        }
    }

    private static void on(MinuteRecorded minute, RecordedEvent recorded, Rows rows) {
        rows.add(
                MINUTE,
                recorded,
                row -> row.set("id", minute.id())
                        .set("body", minute.body())
                        .set("meeting", minute.meeting())
                        .set("item", minute.item())
                        .set("title", minute.title())
                        .set("purpose", Column.json(minute.purpose()))
                        .set("discussion", Column.json(minute.discussion()))
                        .set("contributors", Column.json(minute.contributors()))
                        .set("documents", Column.json(minute.documents()))
                        .set("exempt", minute.exempt()));
    }

    private static void on(MinuteResolved resolved, RecordedEvent recorded, Rows rows) {
        rows.add(
                RESOLUTION,
                recorded,
                row -> row.set("minute", resolved.id())
                        .set("outcome", resolved.outcome())
                        .set("addressee", resolved.addressee())
                        .set("items", Column.json(resolved.items())));
    }

    private static void on(UndertakingGiven given, RecordedEvent recorded, Rows rows) {
        rows.add(
                UNDERTAKING,
                recorded,
                row -> row.set("minute", given.id())
                        .set("ref", given.ref())
                        .set("by", given.by())
                        .set("kind", given.kind().name())
                        .set("wording", given.wording())
                        .set("due", Column.json(given.due())));
    }
}
