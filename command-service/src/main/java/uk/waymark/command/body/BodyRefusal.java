package uk.waymark.command.body;

import java.util.List;
import uk.waymark.command.Refusal;
import uk.waymark.events.Due;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyId;

/// Why a command on a board or committee was turned down.
sealed interface BodyRefusal extends Refusal {
    record NoSuchParent(BodyId parent) implements BodyRefusal {}

    record MeetingRefTaken(MeetingScheduled current) implements BodyRefusal {}

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
            case NoSuchParent _ -> Kind.MISSING;
            case MeetingRefTaken _ -> Kind.CONFLICT;
            case OwnParent _, MeetingNeedsATime _ -> Kind.RULE;
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
            case MeetingNeedsATime _ -> "due.kind";
        };
    }
}
