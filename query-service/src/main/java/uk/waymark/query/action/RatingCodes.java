package uk.waymark.query.action;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.query.problem.Wrong;
import uk.waymark.query.reading.Whose;

/// The codes by which a plan's delivery scheme rates.
@Component
class RatingCodes {
    private final JdbcClient db;

    RatingCodes(JdbcClient db) {
        this.db = db;
    }

    /// What is wrong with a code that is asked for; nothing when there is none, or no such plan.
    Optional<Wrong> wrong(@Nullable String rating, Whose whose, String plan) {
        if (rating == null) {
            return Optional.empty();
        }
        var codes = db.sql("""
                select legend.code from legend join plan on plan.delivery_scheme = legend.scheme
                where plan.id = :plan and %s
                group by legend.code
                order by min(legend.place), legend.code
                """.formatted(whose.among("plan.authority")))
                .param("authority", whose.parameter())
                .param("plan", plan)
                .query((row, _) -> row.getString("code"))
                .list();
        return codes.isEmpty() || codes.contains(rating)
                ? Optional.empty()
                : Optional.of(
                        new Wrong("rating", "The plan's delivery scheme has no rating “%s”".formatted(rating), codes));
    }
}
