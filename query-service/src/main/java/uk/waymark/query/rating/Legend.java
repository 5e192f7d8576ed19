package uk.waymark.query.rating;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.events.rating.RatingScheme;
import uk.waymark.events.reference.Reference;

/// The words of the rating schemes. A scheme that changes gets a new code, so a known one is never written over.
@Component
class Legend implements InitializingBean {
    private final JdbcClient db;

    Legend(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void afterPropertiesSet() {
        Reference.shipped().ratingSchemes().forEach(this::keep);
    }

    private void keep(RatingScheme scheme) {
        scheme.ratings()
                .forEach(rating -> db.sql("""
                insert into legend (scheme, code, label, place) values (:scheme, :code, :label, :place)
                on conflict (scheme, code) do nothing
                """)
                        .param("scheme", scheme.code().value())
                        .param("code", rating.code().value())
                        .param("label", rating.label())
                        .param("place", rating.order())
                        .update());
    }
}
