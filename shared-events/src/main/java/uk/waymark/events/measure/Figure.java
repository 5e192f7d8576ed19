package uk.waymark.events.measure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// What was read: a value as published, or the two numbers that make it.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Figure.Value.class, name = "VALUE"),
    @JsonSubTypes.Type(value = Figure.Share.class, name = "SHARE"),
})
public sealed interface Figure {

    /// @return the figure in that unit, a share to two places
    BigDecimal in(Unit unit);

    /// A value as published.
    record Value(BigDecimal value) implements Figure {
        @Override
        public BigDecimal in(Unit unit) {
            return value;
        }
    }

    /// So many of so many.
    record Share(int numerator, int denominator) implements Figure {
        private static final int PLACES = 2;

        public Share {
            if (denominator <= 0) {
                throw new IllegalArgumentException("denominator is more than 0");
            }
            if (numerator < 0) {
                throw new IllegalArgumentException("numerator is not below 0");
            }
        }

        @Override
        public BigDecimal in(Unit unit) {
            var whole = switch (unit) {
                case PERCENT -> 100;
                case RATE -> 10_000;
                case NUMBER, DAYS -> 1;
            };
            return BigDecimal.valueOf((long) numerator * whole)
                    .divide(BigDecimal.valueOf(denominator), PLACES, RoundingMode.HALF_UP);
        }
    }
}
