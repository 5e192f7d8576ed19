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
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class MilestoneProjection implements Projection<ActionEvent> {
    private static final Table MILESTONE = new Table("milestone");
    private static final Table ARRIVAL = new Table("arrival");

    @Override
    public Class<ActionEvent> wants() {
        return ActionEvent.class;
    }

    @Override
    public void on(ActionEvent event, RecordedEvent recorded, Rows rows) {
        switch (event) {
            case MilestoneAdded added -> on(added, recorded, rows);
            case MilestoneReached reached -> on(reached, recorded, rows);
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
                    ActionCompleted _,
                    ActionClosed _,
                    ActionReopened _ -> {
                // Says nothing of milestones.
            }
        }
    }

    private static void on(MilestoneAdded added, RecordedEvent recorded, Rows rows) {
        rows.add(
                MILESTONE,
                recorded,
                row -> row.set("action", added.id())
                        .set("ref", added.ref())
                        .set("text", added.text())
                        .set("due", Column.json(added.due()))
                        .set("due_day", Column.day(added.due()))
                        .set("due_body", Column.body(added.due())));
    }

    private static void on(MilestoneReached reached, RecordedEvent recorded, Rows rows) {
        rows.add(
                ARRIVAL,
                recorded,
                row -> row.set("action", reached.id()).set("ref", reached.ref()).set("note", reached.note()));
    }
}
