package uk.waymark.query.warning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds the events at positions.
@Component
class Grounds {
    private final JdbcClient db;

    Grounds(JdbcClient db) {
        this.db = db;
    }

    /// @return by position
    Map<Long, Ground> at(Collection<Long> positions) {
        return db
                .sql("""
                select position, type, effective_on, recorded_at from recorded_event where position = any(:positions)
                """)
                .param("positions", positions.toArray(Long[]::new))
                .query((row, _) -> new Ground(
                        row.getLong("position"),
                        row.getString("type"),
                        row.getObject("effective_on", LocalDate.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .stream()
                .collect(Collectors.toMap(Ground::position, Function.identity()));
    }
}
