package uk.waymark.query.statement;

import io.swagger.v3.oas.annotations.media.Schema;

/// One figure that is not as it was claimed.
@Schema(description = "One figure that is not as it was claimed")
record Difference(
        @Schema(description = "The code of a rating, or `total`", example = "GREEN")
        String what,

        @Schema(example = "11") int claimed,
        @Schema(example = "9") int record) {}
