package uk.waymark.query.recorded;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An event in the structured JSON of CloudEvents 1.0.
///
/// @param sequence the position in the ledger
/// @param provenance JSON of where its words came from
/// @param data the published JSON, byte for byte
@Schema(
        description =
                "An event in the structured JSON of CloudEvents 1.0; attributes that it does not have are left out")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CloudEvent(
        String specversion,
        String id,
        @Schema(example = "waymark.ActionRated.v1") String type,
        @Schema(example = "/authorities/E10000018") String source,
        @Schema(example = "leics-ociap/3") String subject,
        @Schema(description = "When it was recorded") Instant time,

        @Schema(description = "The position in the ledger: dense over all authorities")
        long sequence,

        @Schema(
                description =
                        "Dense within the authority; left out for those who do not see exempt items, which it would count")
        @Nullable
        Long authoritysequence,

        @Schema(description = "Dense within the stream") long subjectversion,

        @Schema(description = "The day on which it was true or decided in the world")
        LocalDate effectiveon,

        String by,
        @Nullable String capacity,

        @Schema(type = "object", nullable = true) @JsonRawValue @Nullable
        String provenance,

        String correlationid,

        @Schema(description = "The event that caused it") @Nullable
        String causationid,

        String datacontenttype,

        @Schema(type = "object", description = "The event itself, as published") @JsonRawValue
        String data) {}
