package uk.waymark.query.rating;

import java.util.List;
import java.util.function.Consumer;
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
import uk.waymark.query.row.Row;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class RatingProjection implements Projection<ActionEvent> {
    private static final Table RATING = new Table("rating");

    @Override
    public Class<ActionEvent> wants() {
        return ActionEvent.class;
    }

    @Override
    public void on(ActionEvent event, RecordedEvent recorded, Rows rows) {
        switch (event) {
            case ActionRated rated -> insert(rated, recorded, rows, _ -> {});
            case ActionRatingConfirmed kept -> insert(asRated(kept), recorded, rows, _ -> {});
            case RatingOverturned overturned ->
                insert(asRated(overturned), recorded, rows, row -> row.set("overturns", overturned.ratingVersion()));
            case RatingCorrected corrected ->
                insert(
                        asRated(corrected),
                        recorded,
                        rows,
                        row -> row.set("corrects", corrected.ratingVersion())
                                .set("given_at", corrected.ratingVersion())
                                .set("reason", corrected.reason()));
            case ActionAdded _,
                    RatingValidated _,
                    DueDateRevised _,
                    ActionProgressRecorded _,
                    EvidenceAttached _,
                    EvidenceWithdrawn _,
                    MilestoneAdded _,
                    MilestoneReached _,
                    ActionCompleted _,
                    ActionClosed _,
                    ActionReopened _ -> {
                // Gives no rating.
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

    /// It holds from the day on which the other was overturned.
    private static ActionRated asRated(RatingOverturned overturned) {
        return new ActionRated(
                overturned.authority(),
                overturned.id(),
                overturned.dimension(),
                overturned.previous(),
                overturned.rating(),
                overturned.direction(),
                overturned.rationale(),
                overturned.effectiveOn(),
                List.of(),
                overturned.decidedAt());
    }

    private static ActionRated asRated(RatingCorrected corrected) {
        return new ActionRated(
                corrected.authority(),
                corrected.id(),
                corrected.dimension(),
                corrected.previous(),
                corrected.rating(),
                corrected.direction(),
                corrected.rationale(),
                corrected.asAt(),
                corrected.evidence(),
                corrected.decidedAt());
    }

    private static void insert(ActionRated rated, RecordedEvent recorded, Rows rows, Consumer<Row> more) {
        rows.add(RATING, recorded, row -> {
            row.set("plan", rated.id().plan())
                    .set("action", rated.id())
                    .set("dimension", rated.dimension().name())
                    .set("rating", rated.rating())
                    .set("previous", rated.previous())
                    .set("confirmed", rated.rating().equals(rated.previous()))
                    .set("direction", rated.direction().name())
                    .set("rationale", rated.rationale())
                    .set("as_at", rated.asAt())
                    .set("decided_at", rated.decidedAt())
                    .set("evidence", Column.json(rated.evidence()))
                    .set("given_at", recorded.version());
            more.accept(row);
        });
    }
}
