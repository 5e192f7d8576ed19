package uk.waymark.query.change;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.rating.Dimension;

/// Reads how plans rank the codes by which they rate.
@Component
class Rankings {
    private final JdbcClient db;

    Rankings(JdbcClient db) {
        this.db = db;
    }

    Ranking of(AuthorityCode authority, String plan) {
        var places = new EnumMap<Dimension, Map<String, Integer>>(Dimension.class);
        db.sql("""
                select rated.dimension, legend.code, legend.place
                from plan
                cross join lateral (
                    values ('DELIVERY', plan.delivery_scheme), ('IMPACT', plan.impact_scheme)
                ) rated (dimension, scheme)
                join legend on legend.scheme = rated.scheme
                where plan.authority = :authority and plan.id = :plan
                """).param("authority", authority.value()).param("plan", plan).query(row -> {
            places.computeIfAbsent(Dimension.valueOf(row.getString("dimension")), _ -> new HashMap<>())
                    .put(row.getString("code"), row.getInt("place"));
        });
        return new Ranking(places);
    }
}
