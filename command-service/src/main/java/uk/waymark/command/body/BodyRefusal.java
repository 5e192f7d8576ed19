package uk.waymark.command.body;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.command.Refusal;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyEvent.MinutesConfirmed;
import uk.waymark.events.body.BodyId;

/// Why a command on a board or committee, or one that speaks of its meetings, was turned down.
sealed interface BodyRefusal extends Refusal {
    record NoSuchParent(BodyId parent) implements BodyRefusal {}

    record MeetingRefTaken(MeetingScheduled current) implements BodyRefusal {}

    record NoSuchMeeting(String field, Ref meeting) implements BodyRefusal {}

    record MeetingHasNoDate(String field, MeetingScheduled current) implements BodyRefusal {}

    record MinutesAlreadyConfirmed(MinutesConfirmed current) implements BodyRefusal {}

    record ConfirmedBeforeHeld(LocalDate held, LocalDate confirmed) implements BodyRefusal {}

    record MeetingStillToCome(Ref meeting, LocalDate date) implements BodyRefusal {}

    record DecidedBeforeTheMeeting(LocalDate effectiveOn, LocalDate heldOn) implements BodyRefusal {
        @Override
        public List<String> basis() {
            return List.of("decidedAt");
        }
    }

    record OwnParent(BodyId body) implements BodyRefusal {}

    record MeetingNeedsATime() implements BodyRefusal {
        @Override
        public List<String> allowed() {
            return List.of("ON", "BY_END_OF", "MONTH_PART", "WITHIN", "QUARTER", "VAGUE");
        }
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NoSuchParent _, NoSuchMeeting _ -> Kind.MISSING;
            case MeetingRefTaken _, MeetingHasNoDate _, MinutesAlreadyConfirmed _ -> Kind.CONFLICT;
            case OwnParent _, MeetingNeedsATime _, ConfirmedBeforeHeld _, MeetingStillToCome _ -> Kind.RULE;
            case DecidedBeforeTheMeeting _ -> Kind.RULE;
        };
    }

    @Override
    default String sentence() {
        return switch (this) {
            case NoSuchParent(var parent) ->
                "There is no body %s; establish it first or leave the parent out.".formatted(parent);
            case MeetingRefTaken(var earlier)
            when earlier.due() instanceof Due.On(var date, var _) ->
                "The ref %s already names the meeting of %s; choose another.".formatted(earlier.ref(), date);
            case MeetingRefTaken(var earlier) ->
                "The ref %s already names a meeting without a date; give its date or choose another ref."
                        .formatted(earlier.ref());
            case NoSuchMeeting(var _, var meeting) ->
                "The body has no meeting %s; schedule it first.".formatted(meeting);
            case MeetingHasNoDate(var _, var meeting) ->
                "The meeting %s has no date yet; schedule it again with its date.".formatted(meeting.ref());
            case MinutesAlreadyConfirmed(var before) ->
                "The minutes of %s were confirmed at %s; there is nothing left to confirm."
                        .formatted(before.meeting(), before.confirmedAt());
            case ConfirmedBeforeHeld(var held, var confirmed) ->
                "Minutes of %s are confirmed at a later meeting, not on %s.".formatted(held, confirmed);
            case MeetingStillToCome(var meeting, var date) ->
                "The meeting %s is on %s; record what it confirms once it has been held.".formatted(meeting, date);
            case DecidedBeforeTheMeeting(var effectiveOn, var heldOn) ->
                "A decision of the meeting on %s cannot take effect on %s; give that day or later."
                        .formatted(heldOn, effectiveOn);
            case OwnParent(var body) -> "%s cannot be its own parent; name another body or none.".formatted(body);
            case MeetingNeedsATime() ->
                "A meeting has a time of its own; give its date, or roughly when it is to be held.";
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case NoSuchParent _, OwnParent _ -> "parent";
            case MeetingRefTaken _ -> "ref";
            case NoSuchMeeting(var field, var _) -> field;
            case MeetingHasNoDate(var field, var _) -> field;
            case MinutesAlreadyConfirmed _ -> "meeting";
            case ConfirmedBeforeHeld _, MeetingStillToCome _ -> "confirmedAt";
            case DecidedBeforeTheMeeting _ -> "effectiveOn";
            case MeetingNeedsATime _ -> "due.kind";
        };
    }
}
