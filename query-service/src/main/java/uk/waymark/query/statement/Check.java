package uk.waymark.query.statement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A tally beside the record of the day that it speaks of: as it is known, and as it was known when it was told.
@Schema(description = "The tally beside the record of the day that was spoken of, by all that is known")
record Check(
        Verdict verdict,

        @Schema(description = "Null when the plan was not there on that day", nullable = true) @Nullable
        OnRecord record,

        List<Difference> differences,
        KnownThen knownThen,

        @Schema(example = "You were told 11 of 17 GREEN; the record of that day shows 9 of 17.")
        String sentence) {
    Check {
        differences = List.copyOf(differences);
    }

    /// @param now none when the plan was not there on that day
    /// @param then none when that was so by what was known then
    @JsonCreator
    static Check of(
            @JsonProperty("tally") Tally tally,
            @JsonProperty("record") @Nullable OnRecord now,
            @JsonProperty("knownThen") @Nullable OnRecord then) {
        var differences = differences(tally, now);
        return new Check(
                Verdict.of(now, differences),
                now,
                differences,
                knownThen(tally, then),
                CheckSentence.of(tally, "the record of that day", now));
    }

    private static KnownThen knownThen(Tally tally, @Nullable OnRecord then) {
        var differences = differences(tally, then);
        return new KnownThen(
                Verdict.of(then, differences),
                then,
                differences,
                CheckSentence.of(tally, "what had been recorded by the end of the meeting's day", then));
    }

    private static List<Difference> differences(Tally tally, @Nullable OnRecord record) {
        return record == null ? List.of() : tally.differences(record);
    }
}
