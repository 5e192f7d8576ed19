package uk.waymark.query.action;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.ActionEvent.ActionClosed;
import uk.waymark.events.action.ActionEvent.ActionCompleted;
import uk.waymark.events.action.ActionEvent.ActionProgressRecorded;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.ActionRatingConfirmed;
import uk.waymark.events.action.ActionEvent.ActionReopened;
import uk.waymark.events.action.ActionEvent.DueDateRevised;
import uk.waymark.events.action.ActionEvent.EvidenceAttached;
import uk.waymark.events.action.ActionEvent.EvidenceWithdrawn;
import uk.waymark.events.action.ActionEvent.MilestoneAdded;
import uk.waymark.events.action.ActionEvent.MilestoneReached;
import uk.waymark.events.action.ActionEvent.RatingCorrected;
import uk.waymark.events.action.ActionEvent.RatingOverturned;
import uk.waymark.events.action.ActionEvent.RatingValidated;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Key;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class ActionProjection implements Projection<ActionEvent> {
    private static final Table ACTION = Table.changing("action");

    @Override
    public Class<ActionEvent> wants() {
        return ActionEvent.class;
    }

    @Override
    public void on(ActionEvent event, RecordedEvent recorded, Rows rows) {
        switch (event) {
            case ActionAdded added -> on(added, recorded, rows);
            case DueDateRevised revised -> on(revised, recorded, rows);
            case ActionCompleted completed -> on(completed, recorded, rows);
            case ActionClosed closed -> on(closed, recorded, rows);
            case ActionReopened reopened -> on(reopened, recorded, rows);
            case ActionRated _,
                    ActionRatingConfirmed _,
                    RatingValidated _,
                    RatingOverturned _,
                    RatingCorrected _,
                    ActionProgressRecorded _,
                    EvidenceAttached _,
                    EvidenceWithdrawn _,
                    MilestoneAdded _,
                    MilestoneReached _ -> rows.moveOn(ACTION, key(event), recorded);
        }
    }

    private static void on(ActionAdded added, RecordedEvent recorded, Rows rows) {
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
                        .set("due_body", Column.body(added.due()))
                        .set("due_set_on", added.effectiveOn())
                        .set("original_due", Column.json(added.due()))
                        .set("original_due_day", Column.day(added.due()))
                        .set("original_due_body", Column.body(added.due()))
                        .set("original_due_set_on", added.effectiveOn())
                        .set("times_revised", 0)
                        .set("status", ActionStatus.OPEN));
    }

    private static void on(DueDateRevised revised, RecordedEvent recorded, Rows rows) {
        rows.change(
                ACTION,
                key(revised),
                recorded,
                row -> row.set("due", Column.json(revised.due()))
                        .set("due_day", Column.day(revised.due()))
                        .set("due_body", Column.body(revised.due()))
                        .set("due_set_on", revised.effectiveOn())
                        .set("times_revised", row.number("times_revised") + 1));
    }

    private static void on(ActionCompleted completed, RecordedEvent recorded, Rows rows) {
        var completion = Column.json(new ActionCompletion(
                completed.outcome(), completed.effectiveOn(), recorded.recordedAt(), recorded.by()));
        rows.change(
                ACTION,
                key(completed),
                recorded,
                row -> row.set("status", ActionStatus.COMPLETE).set("completion", completion));
    }

    /// The first closure stays on record.
    private static void on(ActionClosed closed, RecordedEvent recorded, Rows rows) {
        var closure = Column.json(new ActionClosure(
                closed.closure(), closed.reason(), closed.effectiveOn(), recorded.recordedAt(), recorded.by()));
        rows.change(ACTION, key(closed), recorded, row -> {
            row.set("status", ActionStatus.CLOSED).set("closure", closure);
            if (!row.has("first_closure")) {
                row.set("first_closure", closure);
            }
        });
    }

    private static void on(ActionReopened reopened, RecordedEvent recorded, Rows rows) {
        rows.change(
                ACTION,
                key(reopened),
                recorded,
                row -> row.set("status", ActionStatus.OPEN).set("closure", null).set("completion", null));
    }

    private static Key key(ActionEvent event) {
        return Key.of(event.authority(), event.id());
    }
}
