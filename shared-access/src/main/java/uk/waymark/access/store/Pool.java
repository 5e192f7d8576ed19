package uk.waymark.access.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;

/// A few connections to tables that are there.
final class Pool {
    static final String ROLE = "set role waymark_access";

    private Pool() {}

    static HikariDataSource migrated(StoreSettings settings) {
        Flyway.configure()
                .dataSource(settings.ownerUrl(), null, null)
                .locations("classpath:db/access")
                .load()
                .migrate();
        var config = new HikariConfig();
        config.setPoolName("access");
        config.setJdbcUrl(settings.url());
        config.setMaximumPoolSize(settings.connections());
        config.setMinimumIdle(1);
        config.setConnectionTimeout(settings.patience().toMillis());
        config.setInitializationFailTimeout(-1);
        config.setConnectionInitSql(ROLE + "; set lock_timeout = '5s'; set statement_timeout = '10s'");
        config.addDataSourceProperty("ApplicationName", "waymark-access");
        config.addDataSourceProperty("connectTimeout", 2);
        config.addDataSourceProperty("socketTimeout", 15);
        // What a failed statement would have written is nothing for a log.
        config.addDataSourceProperty("logServerErrorDetail", false);
        return new HikariDataSource(config);
    }
}
