package uk.waymark.query.action;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class ActionProjection implements Projection<ActionAdded> {
    private static final Table ACTION = new Table("action");

    @Override
    public Class<ActionAdded> wants() {
        return ActionAdded.class;
    }

    @Override
    public void on(ActionAdded added, RecordedEvent recorded, Rows rows) {
        rows.add(
                ACTION,
                recorded,
                row -> row.set("id", added.id())
                        .set("plan", added.plan())
                        .set("ref", added.ref())
                        .set("findings", added.findings())
                        .set("priority", added.priority())
                        .set("text", added.text())
                        .set("intended_outcome", added.intendedOutcome())
                        .set("lead", added.lead())
                        .set("accountable", added.accountable())
                        .set("partners", Column.json(added.partners()))
                        .set("start_on", added.start())
                        .set("success_measures", Column.json(added.successMeasures()))
                        .set("resource", added.resource().name())
                        .set("due", Column.json(added.due()))
                        .set("due_day", Column.day(added.due()))
                        .set("due_body", Column.body(added.due())));
    }
}
