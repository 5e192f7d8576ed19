package uk.waymark.query.feed;

import java.sql.SQLException;
import org.springframework.core.NestedExceptionUtils;
import tools.jackson.core.JacksonException;

/// Why an event cannot be taken in, for anybody. What the failure itself says is for the log.
public final class Reason {
    private static final String INTEGRITY = "23";

    private Reason() {}

    public static String of(RuntimeException failure) {
        return switch (NestedExceptionUtils.getMostSpecificCause(failure)) {
            case SQLException refused
            when String.valueOf(refused.getSQLState()).startsWith(INTEGRITY) ->
                "A read model does not allow a row that it would make";
            case SQLException _ -> "The database does not take a row that it would make";
            case Blocked blocked -> blocked.obstacle().sentence();
            case JacksonException _ -> "This release cannot read it";
            case IllegalStateException _ -> "It does not fit what was recorded before it";
            case Throwable _ -> "A read model cannot be made of it";
        };
    }
}
