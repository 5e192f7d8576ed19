package uk.waymark.query.rating;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.ActionEvent.ActionClosed;
import uk.waymark.events.action.ActionEvent.ActionProgressRecorded;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.ActionRatingConfirmed;
import uk.waymark.events.action.ActionEvent.ActionReopened;
import uk.waymark.events.action.ActionEvent.DueDateRevised;
import uk.waymark.events.action.ActionEvent.EvidenceAttached;
import uk.waymark.events.action.ActionEvent.MilestoneAdded;
import uk.waymark.events.action.ActionEvent.MilestoneReached;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class RatingProjection implements Projection<ActionEvent> {
    private static final Table RATING = Table.growing("rating");

    @Override
    public Class<ActionEvent> wants() {
        return ActionEvent.class;
    }

    @Override
    public void on(ActionEvent event, RecordedEvent recorded, Rows rows) {
        switch (event) {
            case ActionRated rated -> insert(rated, recorded, rows);
            case ActionRatingConfirmed kept -> insert(asRated(kept), recorded, rows);
            case ActionAdded _,
                    DueDateRevised _,
                    ActionProgressRecorded _,
                    EvidenceAttached _,
                    MilestoneAdded _,
                    MilestoneReached _,
                    ActionClosed _,
                    ActionReopened _ -> {
                // Says nothing of ratings.
            }
        }
    }

    /// A confirmed rating replaced one of the same code.
    private static ActionRated asRated(ActionRatingConfirmed kept) {
        return new ActionRated(
                kept.authority(),
                kept.id(),
                kept.dimension(),
                kept.rating(),
                kept.rating(),
                kept.direction(),
                kept.rationale(),
                kept.asAt(),
                kept.evidence(),
                kept.decidedAt());
    }

    private static void insert(ActionRated rated, RecordedEvent recorded, Rows rows) {
        rows.add(
                RATING,
                recorded,
                row -> row.set("plan", rated.id().plan())
                        .set("action", rated.id())
                        .set("dimension", rated.dimension().name())
                        .set("rating", rated.rating())
                        .set("previous", rated.previous())
                        .set("confirmed", rated.rating().equals(rated.previous()))
                        .set("direction", rated.direction().name())
                        .set("rationale", rated.rationale())
                        .set("as_at", rated.asAt())
                        .set("by", recorded.by())
                        .set("capacity", recorded.capacity())
                        .set("decided_at", rated.decidedAt())
                        .set("evidence", Column.json(rated.evidence())));
    }
}
