package uk.waymark.query.rebuild;

import java.sql.SQLException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile(Rebuild.PROFILE)
class RebuildConfiguration {
    /// What a rebuild that was killed has left is of no use. Read models of before can only be those of a rebuild.
    @Bean
    FlywayMigrationStrategy beginning(Turn turn) {
        return flyway -> {
            try {
                prepare(flyway.getConfiguration().getDefaultSchema(), turn);
            } catch (SQLException e) {
                throw Unfinished.because("The database cannot be used", e);
            }
            flyway.migrate();
        };
    }

    private static void prepare(String schema, Turn turn) throws SQLException {
        if (!turn.hasSchema("live")) {
            throw new Unfinished("There are no read models here yet: start Waymark once before they are rebuilt.");
        }
        if (schema.equals(Rebuild.REBUILT)) {
            turn.drop(schema);
        } else if (!turn.hasSchema(schema)) {
            throw new Unfinished("There are no previous read models to switch back to: nothing has been rebuilt.");
        }
    }
}
