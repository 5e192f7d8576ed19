package uk.waymark.events.measure;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What is aimed for. That nothing was agreed is a target of its own kind: it is known, and not left out.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Target.Value.class, name = "VALUE"),
    @JsonSubTypes.Type(value = Target.Between.class, name = "BETWEEN"),
    @JsonSubTypes.Type(value = Target.NoneAgreed.class, name = "NONE_AGREED"),
})
public sealed interface Target {

    /// That figure or a better one.
    record Value(BigDecimal value) implements Target {}

    /// Neither below the lower nor above the higher.
    record Between(BigDecimal low, BigDecimal high) implements Target {
        public Between {
            if (high.compareTo(low) < 0) {
                throw new IllegalArgumentException("high is not below low");
            }
        }
    }

    /// @param words why, in those of the paper
    record NoneAgreed(@Nullable String words) implements Target {}
}
