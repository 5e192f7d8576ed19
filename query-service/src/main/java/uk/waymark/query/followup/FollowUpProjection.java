package uk.waymark.query.followup;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.followup.FollowUpEvent;
import uk.waymark.events.followup.FollowUpEvent.AnswerAccepted;
import uk.waymark.events.followup.FollowUpEvent.AnswerRejected;
import uk.waymark.events.followup.FollowUpEvent.FollowUpAnswered;
import uk.waymark.events.followup.FollowUpEvent.FollowUpRaised;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class FollowUpProjection implements Projection<FollowUpEvent> {
    private static final Table FOLLOW_UP = new Table("follow_up");
    private static final Table ANSWER = new Table("answer");
    private static final Table DECISION = new Table("decision");

    @Override
    public Class<FollowUpEvent> wants() {
        return FollowUpEvent.class;
    }

    @Override
    public void on(FollowUpEvent event, RecordedEvent recorded, Rows rows) {
        switch (event) {
            case FollowUpRaised raised -> on(raised, recorded, rows);
            case FollowUpAnswered answered -> on(answered, recorded, rows);
            case AnswerAccepted accepted ->
                decided(accepted, Answer.Decision.ACCEPTED, accepted.decidedAt(), accepted.comment(), recorded, rows);
            case AnswerRejected rejected ->
                decided(rejected, Answer.Decision.REJECTED, rejected.decidedAt(), rejected.reason(), recorded, rows);
        }
    }

    private static void on(FollowUpRaised raised, RecordedEvent recorded, Rows rows) {
        rows.add(
                FOLLOW_UP,
                recorded,
                row -> row.set("id", raised.id())
                        .set("body", raised.body())
                        .set("minute", raised.minute())
                        .set("label", raised.label())
                        .set("kind", raised.kind().name())
                        .set("wording", raised.wording())
                        .set("owner", raised.owner())
                        .set("counterpart", raised.counterpart())
                        .set("due", Column.json(raised.due()))
                        .set("due_day", Column.day(raised.due()))
                        .set("due_body", Column.body(raised.due())));
    }

    private static void on(FollowUpAnswered answered, RecordedEvent recorded, Rows rows) {
        rows.add(
                ANSWER,
                recorded,
                row -> row.set("follow_up", answered.id())
                        .set("answer", answered.answer())
                        .set("answered_by", answered.answeredBy())
                        .set("documents", Column.json(answered.documents())));
    }

    private static void decided(
            FollowUpEvent event,
            Answer.Decision decision,
            MeetingId decidedAt,
            @Nullable String remark,
            RecordedEvent recorded,
            Rows rows) {
        rows.add(
                DECISION,
                recorded,
                row -> row.set("follow_up", event.id())
                        .set("decision", decision)
                        .set("decided_at", decidedAt)
                        .set("remark", remark));
    }
}
