package uk.waymark.command.statement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.NotInFuture;
import uk.waymark.command.Refusals;
import uk.waymark.command.statement.StatementRefusal.CountBelowZero;
import uk.waymark.command.statement.StatementRefusal.DimensionNotRated;
import uk.waymark.command.statement.StatementRefusal.MoreThanTotal;
import uk.waymark.command.statement.StatementRefusal.NothingCounted;
import uk.waymark.command.statement.StatementRefusal.SpeaksOfLaterDay;
import uk.waymark.command.statement.StatementRefusal.UnknownRating;
import uk.waymark.events.minute.MinuteEvent.MinuteRecorded;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.rating.RatingScheme;
import uk.waymark.events.reference.Reference;
import uk.waymark.events.statement.Tally;

/// The figures of a statement as they were told.
///
/// @param dimension DELIVERY when left out
/// @param asAt the day that they speak of; that of the meeting when left out
/// @param total how many actions there were said to be
/// @param ratings how many actions were said to have each rating, by its code
record Claim(
        PlanId plan,
        @Nullable Dimension dimension,
        @NotInFuture @Nullable LocalDate asAt,
        @Nullable Integer total,
        Map<RatingCode, Integer> ratings) {

    /// Whether the figures agree with each other.
    void check(Refusals refusals) {
        refusals.addIf(total == null && ratings.isEmpty(), new NothingCounted());
        var sum = ratings.values().stream().mapToLong(Integer::intValue).sum();
        if (total != null) {
            refusals.addIf(total < 0, new CountBelowZero("tally.total", total))
                    .addIf(sum > total, new MoreThanTotal(sum, total));
        }
        ratings.forEach((rating, count) ->
                refusals.addIf(count < 0, new CountBelowZero("tally.ratings.%s".formatted(rating), count)));
    }

    void check(MinuteRecorded minute, Refusals refusals) {
        if (asAt != null) {
            refusals.addIf(asAt.isAfter(minute.meetingOn()), new SpeaksOfLaterDay(asAt, minute.meetingOn()));
        }
    }

    void check(PlanDrafted drafted, Reference reference, Refusals refusals) {
        drafted.scheme(onDimension())
                .flatMap(reference::ratingScheme)
                .ifPresentOrElse(
                        scheme -> checkCodes(scheme, refusals),
                        () -> refusals.add(new DimensionNotRated(plan, onDimension())));
    }

    private void checkCodes(RatingScheme scheme, Refusals refusals) {
        ratings.keySet().stream()
                .filter(rating -> scheme.rating(rating).isEmpty())
                .forEach(rating -> refusals.add(new UnknownRating(rating, scheme.code(), scheme.codes())));
    }

    Tally madeAt(MinuteRecorded minute) {
        return new Tally(plan, onDimension(), Objects.requireNonNullElseGet(asAt, minute::meetingOn), total, ratings);
    }

    private Dimension onDimension() {
        return dimension == null ? Dimension.DELIVERY : dimension;
    }
}
