package uk.waymark.query.published;

import java.math.BigDecimal;
import uk.waymark.events.measure.Figure;
import uk.waymark.events.measure.Unit;

/// Counts that could tell who is meant, which the public is not told: those from 1 to 5.
///
/// @param unit what the figures of the measure are
record SmallCounts(Unit unit) {
    private static final int LARGEST = 5;

    /// Of a share, also how many are left over: that four of 50 are not seen is as telling as that four are.
    boolean areIn(Figure figure) {
        return switch (figure) {
            case Figure.Share(var numerator, var denominator) ->
                isSmall(numerator) || isSmall(denominator) || isSmall(denominator - numerator);
            case Figure.Value(var value) -> unit == Unit.NUMBER && isSmall(value);
        };
    }

    private static boolean isSmall(int count) {
        return count >= 1 && count <= LARGEST;
    }

    /// A number that is not whole is an average.
    private static boolean isSmall(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() <= 0 && bare.signum() > 0 && bare.compareTo(BigDecimal.valueOf(LARGEST)) <= 0;
    }
}
