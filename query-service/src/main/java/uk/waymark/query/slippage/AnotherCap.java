package uk.waymark.query.slippage;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.query.reading.Argument;
import uk.waymark.query.reading.Parameters;
import uk.waymark.query.reading.WholeNumber;

/// Another cap than the plan's, to see what it would have stopped.
record AnotherCap(
        @Parameter(description = "As if the plan's cap were so many days after the original date") @Nullable
        Integer capDays,

        @Parameter(description = "As if the plan's cap were so many revisions") @Nullable
        Integer capTimes) {
    @Component
    static class Reader implements Argument<AnotherCap> {
        @Override
        public Class<AnotherCap> type() {
            return AnotherCap.class;
        }

        @Override
        public Set<String> parameters() {
            return Set.of("capDays", "capTimes");
        }

        @Override
        public AnotherCap read(Parameters parameters) {
            return new AnotherCap(
                    parameters.read("capDays", Reader::number), parameters.read("capTimes", Reader::number));
        }

        private static Integer number(String text) {
            try {
                return Math.toIntExact(WholeNumber.of(text));
            } catch (NumberFormatException | ArithmeticException _) {
                throw new IllegalArgumentException("It is a whole number, 0 or more");
            }
        }
    }
}
