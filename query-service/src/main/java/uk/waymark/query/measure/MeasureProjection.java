package uk.waymark.query.measure;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.measure.MeasureEvent;
import uk.waymark.events.measure.MeasureEvent.MeasureDefined;
import uk.waymark.events.measure.MeasureEvent.ReadingCorrected;
import uk.waymark.events.measure.MeasureEvent.ReadingRecorded;
import uk.waymark.events.measure.MeasureEvent.TargetSet;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class MeasureProjection implements Projection<MeasureEvent> {
    private static final Table MEASURE = new Table("measure");
    private static final Table TARGET = new Table("target");
    private static final Table READING = new Table("reading");

    @Override
    public Class<MeasureEvent> wants() {
        return MeasureEvent.class;
    }

    @Override
    public void on(MeasureEvent event, RecordedEvent recorded, Rows rows) {
        switch (event) {
            case MeasureDefined defined -> on(defined, recorded, rows);
            case TargetSet set -> on(set, recorded, rows);
            case ReadingRecorded reading -> on(reading, recorded, rows);
            case ReadingCorrected corrected -> on(corrected, recorded, rows);
        }
    }

    private static void on(MeasureDefined defined, RecordedEvent recorded, Rows rows) {
        rows.add(
                MEASURE,
                recorded,
                row -> row.set("id", defined.id())
                        .set("name", defined.name())
                        .set("code", defined.code())
                        .set("unit", defined.unit().name())
                        .set("better", defined.better().name())
                        .set("cadence", defined.cadence().name())
                        .set("actions", defined.actions()));
    }

    private static void on(TargetSet set, RecordedEvent recorded, Rows rows) {
        rows.add(
                TARGET,
                recorded,
                row -> row.set("measure", set.id())
                        .set("target", Column.json(set.target()))
                        .set("agreed_at", set.agreedAt()));
    }

    private static void on(ReadingRecorded reading, RecordedEvent recorded, Rows rows) {
        rows.add(
                READING,
                recorded,
                row -> row.set("measure", reading.id())
                        .set("from_on", reading.period().from())
                        .set("to_on", reading.period().to())
                        .set("figure", Column.json(reading.figure()))
                        .set("provisional", reading.provisional())
                        .set("source", reading.source()));
    }

    private static void on(ReadingCorrected corrected, RecordedEvent recorded, Rows rows) {
        rows.add(
                READING,
                recorded,
                row -> row.set("measure", corrected.id())
                        .set("from_on", corrected.period().from())
                        .set("to_on", corrected.period().to())
                        .set("figure", Column.json(corrected.figure()))
                        .set("reason", corrected.reason()));
    }
}
