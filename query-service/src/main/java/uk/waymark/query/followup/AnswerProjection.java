package uk.waymark.query.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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

@Component
class AnswerProjection implements Projection<FollowUpEvent> {
    private final JdbcClient db;

    AnswerProjection(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<FollowUpEvent> wants() {
        return FollowUpEvent.class;
    }

    @Override
    public void on(FollowUpEvent event, RecordedEvent recorded) {
        switch (event) {
            case FollowUpRaised _ -> {
                // Nobody has answered yet.
            }
            case FollowUpAnswered answered -> on(answered, recorded);
            case AnswerAccepted accepted ->
                decide(Answer.Decision.ACCEPTED, accepted.decidedAt(), accepted.comment(), accepted, recorded);
            case AnswerRejected rejected ->
                decide(Answer.Decision.REJECTED, rejected.decidedAt(), rejected.reason(), rejected, recorded);
        }
    }

    private void on(FollowUpAnswered answered, RecordedEvent recorded) {
        db.sql("""
                insert into answer (
                    position, authority, follow_up, answer, answered_by, documents, effective_on, recorded_at,
                    provenance)
                values (
                    :position, :authority, :followUp, :answer, :answeredBy, :documents::json, :effectiveOn,
                    :recordedAt, :provenance::json)
                on conflict (position) do nothing
                """)
                .param("position", recorded.position())
                .param("authority", answered.authority().value())
                .param("followUp", answered.id().value())
                .param("answer", answered.answer())
                .param("answeredBy", answered.answeredBy().value())
                .param("documents", Column.json(answered.documents()))
                .param("effectiveOn", answered.effectiveOn())
                .param("recordedAt", Column.time(recorded.recordedAt()))
                .param("provenance", recorded.provenance())
                .update();
    }

    /// The body decides on the latest answer before its decision.
    private void decide(
            Answer.Decision decision,
            MeetingId decidedAt,
            @Nullable String remark,
            FollowUpEvent event,
            RecordedEvent recorded) {
        LocalDate decidedOn = event.effectiveOn();
        db.sql("""
                update answer
                set decision = :decision, decided_at = :decidedAt, remark = :remark, decided_on = :decidedOn
                where position = (
                    select max(position) from answer
                    where authority = :authority and follow_up = :followUp and position < :position)
                """)
                .param("decision", decision.name())
                .param("decidedAt", decidedAt.value())
                .param("remark", remark)
                .param("decidedOn", decidedOn)
                .param("authority", event.authority().value())
                .param("followUp", event.id().value())
                .param("position", recorded.position())
                .update();
    }
}
