package uk.waymark.command.followup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Actor;
import uk.waymark.command.Refusal;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.followup.FollowUpEvent.AnswerAccepted;
import uk.waymark.events.followup.FollowUpEvent.FollowUpAnswered;
import uk.waymark.events.followup.FollowUpId;

/// Why a command on a follow-up was turned down.
sealed interface FollowUpRefusal extends Refusal {
    record NoSuchMeeting(MeetingId meeting) implements FollowUpRefusal {}

    record AlreadyDischarged(AnswerAccepted current) implements FollowUpRefusal {}

    record AwaitsTheBody(FollowUpAnswered current) implements FollowUpRefusal {}

    /// @param openSince the day it was raised, or its last answer rejected
    record AnsweredBeforeItWasOpen(LocalDate answeredOn, LocalDate openSince) implements FollowUpRefusal {}

    /// The body accepts an answer, never who gave it.
    record AnswererDecides(Actor answerer) implements FollowUpRefusal {}

    record NothingToDecide(FollowUpId id) implements FollowUpRefusal {}

    record MeetingOfAnotherBody(MeetingId meeting, BodyId body) implements FollowUpRefusal {}

    record DecidedBeforeTheAnswer(MeetingId meeting, LocalDate heldOn, LocalDate answeredOn)
            implements FollowUpRefusal {}

    record DecidedBeforeAnswered(LocalDate effectiveOn, LocalDate answeredOn) implements FollowUpRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NoSuchMeeting _ -> Kind.MISSING;
            case AlreadyDischarged _, AwaitsTheBody _, NothingToDecide _ -> Kind.CONFLICT;
            case AnsweredBeforeItWasOpen _, MeetingOfAnotherBody _, DecidedBeforeTheAnswer _, DecidedBeforeAnswered _ ->
                Kind.RULE;
            case AnswererDecides _ -> Kind.RULE;
        };
    }

    @Override
    default String sentence() {
        return switch (this) {
            case NoSuchMeeting(var meeting) -> "There is no meeting %s; schedule it first.".formatted(meeting);
            case AlreadyDischarged(var accepted) ->
                "%s was discharged at %s; there is nothing left to do.".formatted(accepted.id(), accepted.decidedAt());
            case AwaitsTheBody(var answered) ->
                "%s was answered on %s; the body accepts or rejects that answer first."
                        .formatted(answered.id(), answered.effectiveOn());
            case AnsweredBeforeItWasOpen(var answeredOn, var openSince) ->
                "It is open since %s and cannot have been answered on %s; give that day or later."
                        .formatted(openSince, answeredOn);
            case AnswererDecides(var answerer) ->
                "%s answered it; somebody else records what the body decided.".formatted(answerer.told());
            case NothingToDecide(var id) -> "%s has no answer to decide about; answer it first.".formatted(id);
            case MeetingOfAnotherBody(var meeting, var body) ->
                "%s is no meeting of %s, which alone decides; name one of its own.".formatted(meeting, body);
            case DecidedBeforeTheAnswer(var meeting, var heldOn, var answeredOn) ->
                "The meeting %s of %s cannot decide about an answer of %s; name a later meeting."
                        .formatted(meeting, heldOn, answeredOn);
            case DecidedBeforeAnswered(var effectiveOn, var answeredOn) ->
                "An answer of %s cannot have been decided about on %s; give that day or later."
                        .formatted(answeredOn, effectiveOn);
        };
    }

    @Override
    default @Nullable String field() {
        return switch (this) {
            case NoSuchMeeting _, MeetingOfAnotherBody _, DecidedBeforeTheAnswer _ -> "decidedAt";
            case AnsweredBeforeItWasOpen _, DecidedBeforeAnswered _ -> "effectiveOn";
            case AlreadyDischarged _, AwaitsTheBody _, NothingToDecide _, AnswererDecides _ -> null;
        };
    }
}
