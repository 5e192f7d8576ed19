package uk.waymark.query.timeline;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that happened.
///
/// @param provenance JSON of where its words came from
/// @param because the event that caused it; none when a caller did
/// @param data the published JSON, byte for byte
record TimelineEntry(
        @Schema(example = "ActionRated") String type,

        @Schema(description = "What happened, in plain English")
        String sentence,

        @Schema(example = "leics-ociap/3") String subject,

        @Schema(description = "The day on which it was true or decided in the world")
        LocalDate effectiveOn,

        @Schema(description = "When this was recorded") Instant recordedAt,
        @Schema(description = "Who recorded it") String by,

        @Schema(description = "Their name; null when nobody knows it or it was erased", nullable = true) @Nullable
        String byName,

        @Schema(description = "In what capacity", nullable = true) @Nullable
        String capacity,

        @Schema(description = "The version of the stream that it made")
        long version,

        @Schema(description = "The position in the ledger") long position,

        @Schema(description = "The event that caused it; null when a caller did", nullable = true) @Nullable
        Cause because,

        @Schema(
                type = "object",
                description = "Where its words came from; ILLUSTRATION means that no source says it",
                nullable = true)
        @JsonRawValue
        @Nullable
        String provenance,

        @Schema(type = "object", description = "The event itself, as published") @JsonRawValue
        String data) {
    /// With the name of whoever recorded it, which stands apart from it.
    TimelineEntry told(@Nullable String name) {
        return new TimelineEntry(
                type,
                sentence,
                subject,
                effectiveOn,
                recordedAt,
                by,
                name,
                capacity,
                version,
                position,
                because,
                provenance,
                data);
    }

    /// An event that led to another.
    record Cause(String id, String type, String subject, long position) {}
}
