package uk.waymark.query.search;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class PassageProjection implements Projection<WaymarkEvent> {
    private static final Table PASSAGE = new Table("passage");

    @Override
    public Class<WaymarkEvent> wants() {
        return WaymarkEvent.class;
    }

    @Override
    public void on(WaymarkEvent event, RecordedEvent recorded, Rows rows) {
        EventWords.of(event).ifPresent(words -> add(words, event, recorded, rows));
    }

    private static void add(Words words, WaymarkEvent event, RecordedEvent recorded, Rows rows) {
        var passages = words.passages();
        for (var place = 1; place <= passages.size(); place++) {
            add(passages.get(place - 1), place, words.kind(), event, recorded, rows);
        }
    }

    private static void add(
            String text, int place, PassageKind kind, WaymarkEvent event, RecordedEvent recorded, Rows rows) {
        rows.add(
                PASSAGE,
                recorded,
                row -> row.set("place", place)
                        .set("kind", kind)
                        .set("subject", event.subject())
                        .set("text", text));
    }
}
