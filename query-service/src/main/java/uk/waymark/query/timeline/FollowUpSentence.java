package uk.waymark.query.timeline;

import uk.waymark.events.followup.FollowUpEvent;
import uk.waymark.events.followup.FollowUpEvent.AnswerAccepted;
import uk.waymark.events.followup.FollowUpEvent.AnswerRejected;
import uk.waymark.events.followup.FollowUpEvent.FollowUpAnswered;
import uk.waymark.events.followup.FollowUpEvent.FollowUpRaised;

/// What happened to a follow-up, in a sentence.
final class FollowUpSentence {
    private FollowUpSentence() {}

    static String of(FollowUpEvent event) {
        return switch (event) {
            case FollowUpRaised raised ->
                "Follow-up raised%s, due %s: %s"
                        .formatted(English.after(" for ", raised.owner()), English.due(raised.due()), raised.wording());
            case FollowUpAnswered answered -> "Answered by %s: %s".formatted(answered.answeredBy(), answered.answer());
            case AnswerAccepted accepted ->
                "Answer accepted at %s%s".formatted(accepted.decidedAt(), English.after(": ", accepted.comment()));
            case AnswerRejected rejected ->
                "Answer rejected at %s: %s".formatted(rejected.decidedAt(), rejected.reason());
        };
    }
}
