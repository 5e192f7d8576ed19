package uk.waymark.query.timeline;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.ActionRatingConfirmed;
import uk.waymark.events.action.ActionEvent.RatingCorrected;
import uk.waymark.events.action.ActionEvent.RatingOverturned;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;

/// How an event changed a rating, in a sentence, by the rating before it: that of which it was recorded, or another one
/// that came to be known since.
public final class RatingSentence {
    private RatingSentence() {}

    public static String of(ActionRated rated, @Nullable RatingCode previous) {
        return "%s as at %s%s: %s"
                .formatted(
                        change(rated.dimension(), previous, rated.rating()),
                        English.day(rated.asAt()),
                        travel(rated.direction()),
                        rated.rationale());
    }

    public static String of(ActionRatingConfirmed kept, @Nullable RatingCode previous) {
        return "%s as at %s%s: %s"
                .formatted(
                        change(kept.dimension(), previous, kept.rating()),
                        English.day(kept.asAt()),
                        travel(kept.direction()),
                        kept.rationale());
    }

    public static String of(RatingOverturned overturned, @Nullable RatingCode previous) {
        return "%s, overturning version %d%s%s: %s"
                .formatted(
                        change(overturned.dimension(), previous, overturned.rating()),
                        overturned.ratingVersion(),
                        English.after(" at ", overturned.decidedAt()),
                        travel(overturned.direction()),
                        overturned.rationale());
    }

    public static String of(RatingCorrected corrected, @Nullable RatingCode previous) {
        return "%s as at %s, correcting version %d: %s"
                .formatted(
                        change(corrected.dimension(), previous, corrected.rating()),
                        English.day(corrected.asAt()),
                        corrected.ratingVersion(),
                        corrected.reason());
    }

    private static String change(Dimension dimension, @Nullable RatingCode previous, RatingCode rating) {
        var name = English.name(dimension);
        if (previous == null) {
            return "%s rated %s".formatted(name, rating);
        }
        return previous.equals(rating)
                ? "%s remains %s".formatted(name, rating)
                : "%s moved from %s to %s".formatted(name, previous, rating);
    }

    static String travel(Direction direction) {
        return direction == Direction.UNKNOWN ? "" : ", " + direction.name().toLowerCase(Locale.ROOT);
    }
}
