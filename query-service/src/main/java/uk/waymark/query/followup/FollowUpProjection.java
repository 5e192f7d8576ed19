package uk.waymark.query.followup;

import org.springframework.stereotype.Component;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.followup.FollowUpEvent;
import uk.waymark.events.followup.FollowUpEvent.AnswerAccepted;
import uk.waymark.events.followup.FollowUpEvent.AnswerRejected;
import uk.waymark.events.followup.FollowUpEvent.FollowUpAnswered;
import uk.waymark.events.followup.FollowUpEvent.FollowUpRaised;
import uk.waymark.query.feed.Column;
import uk.waymark.query.feed.Projection;
import uk.waymark.query.row.Key;
import uk.waymark.query.row.Row;
import uk.waymark.query.row.Rows;
import uk.waymark.query.row.Table;

@Component
class FollowUpProjection implements Projection<FollowUpEvent> {
    private static final Table FOLLOW_UP = Table.changing("follow_up");
    private static final Table ANSWER = Table.changing("answer");

    @Override
    public Class<FollowUpEvent> wants() {
        return FollowUpEvent.class;
    }

    @Override
    public void on(FollowUpEvent event, RecordedEvent recorded, Rows rows) {
        switch (event) {
            case FollowUpRaised raised -> on(raised, recorded, rows);
            case FollowUpAnswered answered -> on(answered, recorded, rows);
            case AnswerAccepted accepted -> on(accepted, recorded, rows);
            case AnswerRejected rejected -> on(rejected, recorded, rows);
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
                        .set("due_body", Column.body(raised.due()))
                        .set("raised_on", raised.raisedOn())
                        .set("status", FollowUpStatus.OPEN));
    }

    private static void on(FollowUpAnswered answered, RecordedEvent recorded, Rows rows) {
        rows.add(
                ANSWER,
                recorded,
                row -> row.set("follow_up", answered.id())
                        .set("answer", answered.answer())
                        .set("answered_by", answered.answeredBy())
                        .set("documents", Column.json(answered.documents())));
        rows.change(
                FOLLOW_UP,
                key(answered),
                recorded,
                row -> row.set("status", FollowUpStatus.ANSWERED).set("latest_answer", recorded.position()));
    }

    private static void on(AnswerAccepted accepted, RecordedEvent recorded, Rows rows) {
        rows.change(FOLLOW_UP, key(accepted), recorded, row -> {
            row.set("status", FollowUpStatus.ACCEPTED);
            rows.change(
                    ANSWER,
                    latestAnswer(row),
                    recorded,
                    answer -> answer.set("decision", Answer.Decision.ACCEPTED)
                            .set("decided_at", accepted.decidedAt())
                            .set("remark", accepted.comment())
                            .set("decided_on", accepted.effectiveOn()));
        });
    }

    private static void on(AnswerRejected rejected, RecordedEvent recorded, Rows rows) {
        rows.change(FOLLOW_UP, key(rejected), recorded, row -> {
            row.set("status", FollowUpStatus.OPEN);
            rows.change(
                    ANSWER,
                    latestAnswer(row),
                    recorded,
                    answer -> answer.set("decision", Answer.Decision.REJECTED)
                            .set("decided_at", rejected.decidedAt())
                            .set("remark", rejected.reason())
                            .set("decided_on", rejected.effectiveOn()));
        });
    }

    /// The one that the body decides on.
    private static Key latestAnswer(Row followUp) {
        return Key.of(followUp.number("latest_answer"));
    }

    private static Key key(FollowUpEvent event) {
        return Key.of(event.authority(), event.id());
    }
}
