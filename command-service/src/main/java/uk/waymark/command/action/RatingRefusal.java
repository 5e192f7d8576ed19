package uk.waymark.command.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Actor;
import uk.waymark.command.Refusal;
import uk.waymark.command.action.Ratings.Given;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.rating.SchemeCode;

/// Why an action was not rated, or what it was rated not decided about.
sealed interface RatingRefusal extends Refusal {
    record DimensionNotRated(PlanId plan, Dimension dimension) implements RatingRefusal {}

    record UnknownRating(RatingCode rating, SchemeCode scheme, List<String> allowed) implements RatingRefusal {}

    record RatingNeedsEvidence(RatingCode rating) implements RatingRefusal {}

    record RatedOutOfOrder(LocalDate asAt, LocalDate latest) implements RatingRefusal {}

    record ExpectedAnotherRating(
            RatingCode expected, @Nullable RatingCode current) implements RatingRefusal {
        /// @param held what the caller should have seen
        static Optional<ExpectedAnotherRating> in(@Nullable RatingCode expected, Optional<Given> held) {
            var seen = held.map(Given::rating).orElse(null);
            return expected == null || expected.equals(seen)
                    ? Optional.empty()
                    : Optional.of(new ExpectedAnotherRating(expected, seen));
        }
    }

    /// @param version of the action at which it should have been given; none when the current one was meant
    record NoSuchRating(Dimension dimension, @Nullable Long version) implements RatingRefusal {
        static NoSuchRating of(Dimension dimension) {
            return new NoSuchRating(dimension, null);
        }

        static NoSuchRating at(Dimension dimension, long version) {
            return new NoSuchRating(dimension, version);
        }
    }

    record RatingAlreadyDecided(Given current) implements RatingRefusal {}

    record RaterDecides(Actor rater) implements RatingRefusal {}

    record SameRating(RatingCode current) implements RatingRefusal {}

    record DecidedBeforeRated(LocalDate day, LocalDate asAt) implements RatingRefusal {}

    record RatingNeedsValidation(Dimension dimension, RatingCode rating) implements RatingRefusal {}

    @Override
    default Kind kind() {
        return switch (this) {
            case NoSuchRating _ -> Kind.MISSING;
            case RatingAlreadyDecided _, ExpectedAnotherRating _ -> Kind.CONFLICT;
            case DimensionNotRated _, UnknownRating _, RatingNeedsEvidence _, RatedOutOfOrder _ -> Kind.RULE;
            case RaterDecides _, SameRating _, DecidedBeforeRated _, RatingNeedsValidation _ -> Kind.RULE;
        };
    }

    @Override
    default String sentence() {
        return switch (this) {
            case DimensionNotRated(var plan, var dimension) ->
                "The plan %s does not rate %s; rate another dimension.".formatted(plan, dimension);
            case UnknownRating(var rating, var scheme, var allowed) ->
                "%s has no rating %s; it has %s.".formatted(scheme, rating, String.join(", ", allowed));
            case RatingNeedsEvidence(var rating) ->
                "%s needs evidence; attach it to the action and name its ref.".formatted(rating);
            case RatedOutOfOrder(var asAt, var latest) ->
                "A rating as at %s cannot follow one as at %s. Rate as at that day or later, or say lateEntry."
                        .formatted(asAt, latest);
            case ExpectedAnotherRating(var expected, var current) ->
                "The rating is %s, not %s; look at it again before you rate."
                        .formatted(current == null ? "not given yet" : current, expected);
            case NoSuchRating(var dimension, var version) ->
                version == null
                        ? "Its %s was never rated; rate it first.".formatted(dimension)
                        : "No rating of %s was given at version %d; its ratings tell theirs."
                                .formatted(dimension, version);
            case RatingAlreadyDecided(var rating) ->
                "The rating given at version %d is %s already; rate it anew."
                        .formatted(rating.version(), rating.verdict().name().toLowerCase(Locale.ROOT));
            case RaterDecides(var rater) ->
                "%s gave this rating; somebody else decides about it.".formatted(rater.told());
            case SameRating(var rating) -> "The rating is %s already; validate it instead.".formatted(rating);
            case DecidedBeforeRated(var day, var asAt) ->
                "What is rated as at %s cannot be decided about on %s.".formatted(asAt, day);
            case RatingNeedsValidation(var dimension, var rating) ->
                "%s of %s ends an action only when somebody else has validated it.".formatted(rating, dimension);
        };
    }

    @Override
    default @Nullable String field() {
        return switch (this) {
            case DimensionNotRated _ -> "dimension";
            case UnknownRating _, SameRating _ -> "rating";
            case RatingNeedsEvidence _ -> "evidence";
            case RatedOutOfOrder _ -> "asAt";
            case ExpectedAnotherRating _ -> "expectedRating";
            case NoSuchRating(var _, var version) -> version == null ? "dimension" : "ratingVersion";
            case DecidedBeforeRated _ -> "effectiveOn";
            case RatingAlreadyDecided _, RaterDecides _, RatingNeedsValidation _ -> null;
        };
    }
}
