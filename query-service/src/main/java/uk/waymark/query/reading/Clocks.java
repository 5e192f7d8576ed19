package uk.waymark.query.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Of which day a read tells, and by what was recorded.
///
/// @param asAt the day that was asked for; none for all that is true by now
/// @param today that day, or today
/// @param known the position up to which events are taken into account
public record Clocks(@Nullable LocalDate asAt, LocalDate today, long known) {
    /// A statement that tells of this day by what was known: `:asAt` is the last day whose rows count, `:known` their
    /// last position, and `:today` the day on which something may be overdue.
    public JdbcClient.StatementSpec sql(JdbcClient db, String sql) {
        return db.sql(sql)
                .param("asAt", asAt == null ? LocalDate.MAX : asAt)
                .param("known", known)
                .param("today", today);
    }
}
