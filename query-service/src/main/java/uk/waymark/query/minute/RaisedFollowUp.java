package uk.waymark.query.minute;

import io.swagger.v3.oas.annotations.media.Schema;

/// The follow-up that an item or undertaking raised.
@Schema(description = "The follow-up that it raised")
record RaisedFollowUp(
        @Schema(example = "leics-cfosc/2018-11-06/8/c") String id,
        @Schema(example = "OPEN") String status) {}
