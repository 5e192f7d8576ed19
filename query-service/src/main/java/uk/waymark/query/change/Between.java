package uk.waymark.query.change;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.waymark.query.reading.Argument;
import uk.waymark.query.reading.Parameters;

/// Between which days or meetings changes are asked for, and by which clock.
///
/// @param from none for the beginning
/// @param to none for the day of the read
/// @param clock none for the effective one
record Between(
        @Parameter(
                description =
                        "A day, or a meeting such as leics-cfosc/2018-11-06: what changed after it; all by default",
                schema = @Schema(type = "string", example = "2018-11-06"))
        @Nullable
        Bound from,

        @Parameter(
                description =
                        "A day or a meeting: what changed up to it and on it; the default is `asAt`, or by the recorded clock the day of `knownAt`",
                schema = @Schema(type = "string", example = "2019-01-15"))
        @Nullable
        Bound to,

        @Parameter(
                description =
                        "EFFECTIVE, the default: what took effect in that time. RECORDED: what was recorded in it, whatever day it tells of")
        @Nullable
        ChangeClock clock) {
    ChangeClock by() {
        return clock == null ? ChangeClock.EFFECTIVE : clock;
    }

    @Component
    static class Reader implements Argument<Between> {
        @Override
        public Class<Between> type() {
            return Between.class;
        }

        @Override
        public Set<String> parameters() {
            return Set.of("from", "to", "clock");
        }

        @Override
        public Between read(Parameters parameters) {
            return new Between(
                    parameters.read("from", Bound::parse),
                    parameters.read("to", Bound::parse),
                    parameters.read("clock", ChangeClock.class));
        }
    }
}
