package uk.waymark.query.action;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.action.ActionEvent.DueDateRevised;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class DueRevisionProjection implements Projection<DueDateRevised> {
    private static final Table DUE_REVISION = new Table("due_revision");

    @Override
    public Class<DueDateRevised> wants() {
        return DueDateRevised.class;
    }

    @Override
    public void on(DueDateRevised revised, RecordedEvent recorded, Rows rows) {
        rows.add(
                DUE_REVISION,
                recorded,
                row -> row.set("action", revised.id())
                        .set("previous", Column.json(revised.previous()))
                        .set("due", Column.json(revised.due()))
                        .set("due_day", Column.day(revised.due()))
                        .set("due_body", Column.body(revised.due()))
                        .set("reason", revised.reason())
                        .set("granted_by", revised.grantedBy())
                        .set("decided_at", revised.decidedAt()));
    }
}
