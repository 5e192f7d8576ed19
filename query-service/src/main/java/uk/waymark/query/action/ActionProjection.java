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
class ActionProjection implements Projection<ActionEvent> {
    private final JdbcClient db;

    ActionProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<ActionEvent> wants() {
        return ActionEvent.class;
    }

    @Override
    public void on(ActionEvent event, RecordedEvent recorded) {
        switch (event) {
            case ActionAdded added -> on(added, recorded);
            case DueDateRevised revised -> on(revised, recorded);
            case ActionClosed closed -> on(closed, recorded);
            case ActionReopened reopened -> on(reopened, recorded);
            case ActionRated _,
                    ActionRatingConfirmed _,
                    ActionProgressRecorded _,
                    EvidenceAttached _,
                    MilestoneAdded _,
                    MilestoneReached _ -> update("", event, recorded).update();
        }
    }

    private void on(ActionAdded added, RecordedEvent recorded) {
        db.sql("""
                insert into action (
                    authority, id, position, version, plan, ref, findings, priority, text, intended_outcome, lead,
                    accountable, partners, start_on, success_measures, resource, effective_on, provenance,
                    due, due_day, due_body, due_set_on,
                    original_due, original_due_day, original_due_body, original_due_set_on)
                values (
                    :authority, :id, :position, :version, :plan, :ref, :findings, :priority, :text, :intendedOutcome,
                    :lead, :accountable, :partners::json, :start, :successMeasures::json, :resource, :effectiveOn,
                    :provenance::json,
                    :due::json, :dueDay, :dueBody, :effectiveOn,
                    :due::json, :dueDay, :dueBody, :effectiveOn)
                on conflict (authority, id) do nothing
                """)
                .param("authority", added.authority().value())
                .param("id", added.id().value())
                .param("position", recorded.position())
                .param("version", recorded.version())
                .param("plan", added.plan().value())
                .param("ref", added.ref().value())
                .param(
                        "findings",
                        added.findings().stream().map(Object::toString).toArray(String[]::new))
                .param("priority", added.priority())
                .param("text", added.text())
                .param("intendedOutcome", added.intendedOutcome())
                .param("lead", added.lead().value())
                .param("accountable", Column.text(added.accountable()))
                .param("partners", Column.json(added.partners()))
                .param("start", added.start())
                .param("successMeasures", Column.json(added.successMeasures()))
                .param("resource", added.resource().name())
                .param("effectiveOn", added.effectiveOn())
                .param("provenance", recorded.provenance())
                .param("due", Column.json(added.due()))
                .param("dueDay", Column.day(added.due()))
                .param("dueBody", Column.body(added.due()))
                .update();
    }

    private void on(DueDateRevised revised, RecordedEvent recorded) {
        update("""
                , due = :due::json, due_day = :dueDay, due_body = :dueBody, due_set_on = :effectiveOn,
                times_revised = times_revised + 1
                """, revised, recorded)
                .param("due", Column.json(revised.due()))
                .param("dueDay", Column.day(revised.due()))
                .param("dueBody", Column.body(revised.due()))
                .param("effectiveOn", revised.effectiveOn())
                .update();
    }

    private void on(ActionClosed closed, RecordedEvent recorded) {
        var closure = Column.json(new ActionClosure(
                closed.closure(), closed.reason(), closed.effectiveOn(), recorded.recordedAt(), recorded.by()));
        update(
                        ", status = 'CLOSED', closure = :closure::json, first_closure = coalesce(first_closure, :closure::json)",
                        closed,
                        recorded)
                .param("closure", closure)
                .update();
    }

    /// The first closure stays on record.
    private void on(ActionReopened reopened, RecordedEvent recorded) {
        update(", status = 'OPEN', closure = null", reopened, recorded).update();
    }

    private JdbcClient.StatementSpec update(String changes, ActionEvent event, RecordedEvent recorded) {
        return db.sql("""
                update action set version = :version%s
                where authority = :authority and id = :id and version < :version
                """.formatted(changes))
                .param("version", recorded.version())
                .param("authority", event.authority().value())
                .param("id", event.id().value());
    }
}
