package uk.waymark.query.action;

import org.jspecify.annotations.Nullable;
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
import uk.waymark.events.action.Closure;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class StageProjection implements Projection<ActionEvent> {
    private static final Table STAGE = new Table("stage");

    @Override
    public Class<ActionEvent> wants() {
        return ActionEvent.class;
    }

    @Override
    public void on(ActionEvent event, RecordedEvent recorded, Rows rows) {
        switch (event) {
            case ActionCompleted completed ->
                add(completed, ActionStatus.COMPLETE, null, completed.outcome(), recorded, rows);
            case ActionClosed closed ->
                add(closed, ActionStatus.CLOSED, closed.closure(), closed.reason(), recorded, rows);
            case ActionReopened reopened -> add(reopened, ActionStatus.OPEN, null, reopened.reason(), recorded, rows);
            case ActionAdded _,
                    ActionRated _,
                    ActionRatingConfirmed _,
                    RatingValidated _,
                    RatingOverturned _,
                    RatingCorrected _,
                    DueDateRevised _,
                    ActionProgressRecorded _,
                    EvidenceAttached _,
                    EvidenceWithdrawn _,
                    MilestoneAdded _,
                    MilestoneReached _ -> {
                // It goes on as it was.
            }
        }
    }

    private static void add(
            ActionEvent event,
            ActionStatus status,
            @Nullable Closure closure,
            String reason,
            RecordedEvent recorded,
            Rows rows) {
        rows.add(
                STAGE,
                recorded,
                row -> row.set("action", event.id())
                        .set("status", status)
                        .set("closure", closure)
                        .set("reason", reason));
    }
}
