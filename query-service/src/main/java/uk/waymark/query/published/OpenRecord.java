package uk.waymark.query.published;

import io.swagger.v3.oas.annotations.media.Schema;

/// A council that has opened its record.
@Schema(description = "A council that has opened its record to the public")
record OpenRecord(
        @Schema(description = "Its GSS code", example = "E10000018")
        String authority,

        String name) {}
