package uk.waymark.query.statement;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.statement.StatementEvent.StatementRecorded;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class StatementProjection implements Projection<StatementRecorded> {
    private static final Table STATEMENT = new Table("statement");

    @Override
    public Class<StatementRecorded> wants() {
        return StatementRecorded.class;
    }

    @Override
    public void on(StatementRecorded claim, RecordedEvent recorded, Rows rows) {
        var tally = claim.tally();
        rows.add(
                STATEMENT,
                recorded,
                row -> row.set("id", claim.id())
                        .set("body", claim.body())
                        .set("minute", claim.minute())
                        .set("ref", claim.ref())
                        .set("by", claim.by())
                        .set("wording", claim.wording())
                        .set("tally", tally == null ? null : Column.json(tally)));
    }
}
