package uk.waymark.deploy;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Consumer;
import uk.waymark.deploy.database.RunningDatabase;
import uk.waymark.events.authority.AuthorityCode;

/// Records that somebody at the machine took a council's events away. They show no token, so nobody knows who it was.
record OperatorsLook(Settings settings, Consumer<String> tell) {

    void note(AuthorityCode authority) {
        try (var connection = DriverManager.getConnection(url());
                var insert = connection.prepareStatement("""
                        insert into look
                            (id, at, until, times, kind, address, capacities, authorities, method, path, status)
                        values (gen_random_uuid(), now(), now(), 1, 'EXPORT', 'operator at the machine', '{}',
                            array[?], 'RUN', './waymark export', 200)
                        """)) {
            insert.setString(1, authority.value());
            insert.executeUpdate();
        } catch (SQLException | CannotStart e) {
            tell.accept("Nobody will see in /looks that this was exported: " + e.getMessage());
        }
    }

    private String url() {
        return settings.accessUrl() == null ? RunningDatabase.accessUrl(settings.data()) : settings.accessUrl();
    }
}
