package uk.waymark.query.change;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// From which rating to which.
@Schema(description = "From which rating to which")
record Arrow(
        @Schema(example = "DELIVERY") String dimension,
        @Schema(example = "RED") String from,
        @Schema(example = "AMBER") String to,

        @Schema(description = "Null when the plan's scheme does not rank both", nullable = true) @Nullable
        Course course) {
    /// Which way it went in the order of the scheme.
    enum Course {
        BETTER("↗"),
        WORSE("↘"),
        SAME("→");

        private final String sign;

        Course(String sign) {
            this.sign = sign;
        }
    }

    /// `RED ↗ AMBER`.
    public String sign() {
        return "%s %s %s".formatted(from, course == null ? Course.SAME.sign : course.sign, to);
    }
}
