package uk.waymark.query.rating;

import org.springframework.jdbc.core.simple.JdbcClient;
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

@Component
class RatingProjection implements Projection<ActionEvent> {
    private final JdbcClient db;

    RatingProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<ActionEvent> wants() {
        return ActionEvent.class;
    }

    @Override
    public void on(ActionEvent event, RecordedEvent recorded) {
        switch (event) {
            case ActionRated rated -> insert(rated, recorded);
            case ActionRatingConfirmed kept -> insert(asRated(kept), recorded);
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

    private void insert(ActionRated rated, RecordedEvent recorded) {
        db.sql("""
                insert into rating (
                    position, authority, plan, action, dimension, rating, previous, confirmed, direction, rationale,
                    as_at, recorded_at, by, capacity, decided_at, evidence, provenance)
                values (
                    :position, :authority, :plan, :action, :dimension, :rating, :previous, :confirmed, :direction,
                    :rationale, :asAt, :recordedAt, :by, :capacity, :decidedAt, :evidence::json, :provenance::json)
                on conflict (position) do nothing
                """)
                .param("position", recorded.position())
                .param("authority", rated.authority().value())
                .param("plan", rated.id().plan().value())
                .param("action", rated.id().value())
                .param("dimension", rated.dimension().name())
                .param("rating", rated.rating().value())
                .param("previous", Column.text(rated.previous()))
                .param("confirmed", rated.rating().equals(rated.previous()))
                .param("direction", rated.direction().name())
                .param("rationale", rated.rationale().value())
                .param("asAt", rated.asAt())
                .param("recordedAt", Column.time(recorded.recordedAt()))
                .param("by", recorded.by())
                .param("capacity", recorded.capacity())
                .param("decidedAt", Column.text(rated.decidedAt()))
                .param("evidence", Column.json(rated.evidence()))
                .param("provenance", recorded.provenance())
                .update();
    }
}
