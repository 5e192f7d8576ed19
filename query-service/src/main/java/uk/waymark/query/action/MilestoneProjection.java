package uk.waymark.query.action;

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
class MilestoneProjection implements Projection<ActionEvent> {
    private final JdbcClient db;

    MilestoneProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<ActionEvent> wants() {
        return ActionEvent.class;
    }

    @Override
    public void on(ActionEvent event, RecordedEvent recorded) {
        switch (event) {
            case MilestoneAdded added -> on(added, recorded);
            case MilestoneReached reached -> on(reached);
            case ActionAdded _,
                    ActionRated _,
                    ActionRatingConfirmed _,
                    DueDateRevised _,
                    ActionProgressRecorded _,
                    EvidenceAttached _,
                    ActionClosed _,
                    ActionReopened _ -> {
                // Says nothing of milestones.
            }
        }
    }

    private void on(MilestoneAdded added, RecordedEvent recorded) {
        db.sql("""
                insert into milestone (
                    authority, action, ref, position, text, due, due_day, due_body, effective_on, provenance)
                values (
                    :authority, :action, :ref, :position, :text, :due::json, :dueDay, :dueBody, :effectiveOn,
                    :provenance::json)
                on conflict (authority, action, ref) do nothing
                """)
                .param("authority", added.authority().value())
                .param("action", added.id().value())
                .param("ref", added.ref().value())
                .param("position", recorded.position())
                .param("text", added.text())
                .param("due", Column.json(added.due()))
                .param("dueDay", Column.day(added.due()))
                .param("dueBody", Column.body(added.due()))
                .param("effectiveOn", added.effectiveOn())
                .param("provenance", recorded.provenance())
                .update();
    }

    private void on(MilestoneReached reached) {
        db.sql("""
                update milestone set reached_on = :reachedOn, note = :note
                where authority = :authority and action = :action and ref = :ref
                """)
                .param("reachedOn", reached.effectiveOn())
                .param("note", reached.note())
                .param("authority", reached.authority().value())
                .param("action", reached.id().value())
                .param("ref", reached.ref().value())
                .update();
    }
}
