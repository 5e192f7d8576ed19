package uk.waymark.command.statement;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.command.Refusal;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.minute.ResolutionItem;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.rating.SchemeCode;

/// Why a command on a statement was turned down.
sealed interface StatementRefusal extends Refusal {
    record NoSuchMinute(MinuteId minute) implements StatementRefusal {}

    record NoSuchPlan(PlanId plan) implements StatementRefusal {}

    record RefIsALabel(ResolutionItem current) implements StatementRefusal {}

    record NothingCounted() implements StatementRefusal {
        @Override
        public List<String> basis() {
            return List.of("tally.total", "tally.ratings");
        }
    }

    record CountBelowZero(String path, int count) implements StatementRefusal {}

    record MoreThanTotal(long sum, int total) implements StatementRefusal {
        @Override
        public List<String> basis() {
            return List.of("tally.total");
        }
    }

    record SpeaksOfLaterDay(LocalDate asAt, LocalDate meetingOn) implements StatementRefusal {}

    record DimensionNotRated(PlanId plan, Dimension dimension) implements StatementRefusal {}

    record UnknownRating(RatingCode rating, SchemeCode scheme, List<String> allowed) implements StatementRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NoSuchMinute _, NoSuchPlan _ -> Kind.MISSING;
            case RefIsALabel _ -> Kind.CONFLICT;
            case NothingCounted _, CountBelowZero _, MoreThanTotal _, SpeaksOfLaterDay _ -> Kind.RULE;
            case DimensionNotRated _, UnknownRating _ -> Kind.RULE;
        };
    }

    @Override
    default String sentence() {
        return switch (this) {
            case NoSuchMinute(var minute) -> "There is no minute %s; record it first.".formatted(minute);
            case NoSuchPlan(var plan) -> "There is no plan %s; draft it first or leave the tally out.".formatted(plan);
            case RefIsALabel(var item) ->
                "The resolution item “%s” is called %s; choose another ref.".formatted(item.wording(), item.label());
            case NothingCounted() ->
                "A tally needs its total or the count of a rating; give one or leave the tally out.";
            case CountBelowZero(var _, var count) ->
                "Nobody can have counted %d actions; give 0 or more.".formatted(count);
            case MoreThanTotal(var sum, var total) ->
                "The ratings add up to %d of %d actions; correct one of the two or leave the total out."
                        .formatted(sum, total);
            case SpeaksOfLaterDay(var asAt, var meetingOn) ->
                "What was said on %s cannot tell how things stood on %s; give that day or an earlier one."
                        .formatted(meetingOn, asAt);
            case DimensionNotRated(var plan, var dimension) ->
                "The plan %s does not rate %s; name another dimension.".formatted(plan, dimension);
            case UnknownRating(var rating, var scheme, var allowed) ->
                "%s has no rating %s; it has %s.".formatted(scheme, rating, String.join(", ", allowed));
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case NoSuchMinute _ -> "minute";
            case NoSuchPlan _ -> "tally.plan";
            case RefIsALabel _ -> "ref";
            case NothingCounted _ -> "tally";
            case CountBelowZero(var path, var _) -> path;
            case MoreThanTotal _ -> "tally.ratings";
            case SpeaksOfLaterDay _ -> "tally.asAt";
            case DimensionNotRated _ -> "tally.dimension";
            case UnknownRating(var rating, var _, var _) -> "tally.ratings.%s".formatted(rating);
        };
    }
}
