package uk.waymark.deploy.database;

import java.sql.Connection;
import java.sql.SQLException;

/// What the services' role needs beyond its tables, so that PostgreSQL's files forget a name that was erased.
final class ScrubbingRights {
    private ScrubbingRights() {}

    static void grant(Connection access) throws SQLException {
        try (var statement = access.createStatement()) {
            statement.execute("""
                    do $$
                    begin
                        create role waymark_access nologin;
                    exception
                        when duplicate_object or unique_violation then null;
                    end
                    $$;
                    grant pg_checkpoint, pg_monitor to waymark_access;
                    grant execute on function pg_switch_wal() to waymark_access
                    """);
        }
    }
}
