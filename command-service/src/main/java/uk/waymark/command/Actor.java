package uk.waymark.command;

import java.util.Objects;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/// Who acts, and in what capacity.
public record Actor(String by, @Nullable String capacity) {
    /// Who recorded what was recorded before anybody signed in.
    public static final String ANONYMOUS = "anonymous";

    /// Of a message's metadata: who sent it.
    public static final String BY = "by";

    /// Of a message's metadata: in what capacity they did.
    public static final String CAPACITY = "capacity";

    public static Actor of(MetaData metaData) {
        return new Actor(String.valueOf(metaData.getOrDefault(BY, ANONYMOUS)), (String) metaData.get(CAPACITY));
    }

    /// As a reason names them: `Improvement lead 5c0a…`.
    public String told() {
        return capacity == null ? by : "%s %s".formatted(capacity, by);
    }

    /// Whether nothing tells the two apart. Those who have no name are told apart by the capacity that they act in.
    public boolean mayBe(Actor other) {
        return by.equals(other.by) && (!by.equals(ANONYMOUS) || Objects.equals(capacity, other.capacity));
    }
}
