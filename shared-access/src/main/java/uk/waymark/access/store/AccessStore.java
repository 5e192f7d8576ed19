package uk.waymark.access.store;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// The database of names and looks. It is no `DataSource` of the application's, so that whatever asks for one gets the
/// service's own. A service starts and works without it.
public final class AccessStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AccessStore.class);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(2);
    /// So that not every request waits for a connection in vain.
    private static final Duration LEFT_ALONE = Duration.ofSeconds(5);

    private final StoreSettings settings;
    private final @Nullable Thread opening;
    private volatile @Nullable Opened opened;
    private volatile long awayUntil = System.nanoTime();

    AccessStore(StoreSettings settings) {
        this.settings = settings;
        if (settings.url() == null) {
            LOG.warn("WAYMARK_ACCESS_URL is not set: no names are kept, and nobody records who looked");
            this.opening = null;
        } else {
            this.opening = Thread.ofPlatform().daemon().name("access-store").start(this::open);
        }
    }

    /// Whether there is to be one at all.
    public boolean isKept() {
        return settings.url() != null;
    }

    /// @throws StoreAway when it cannot be reached
    public <T> T ask(Function<JdbcClient, T> question) {
        return attempt(opened -> question.apply(opened.db()));
    }

    /// Does all of it or nothing.
    ///
    /// @throws StoreAway when it cannot be reached
    public <T> T change(Function<JdbcClient, T> change) {
        return attempt(opened -> Objects.requireNonNull(opened.transaction().execute(_ -> change.apply(opened.db()))));
    }

    /// On a connection of its own that may take its time.
    ///
    /// @throws StoreAway when it cannot be reached
    public <T> T atLeisure(Function<JdbcClient, T> work) {
        return attempt(_ -> {
            try (var connection = DriverManager.getConnection(settings.url());
                    var statement = connection.createStatement()) {
                statement.execute(Pool.ROLE);
                return work.apply(JdbcClient.create(alone(connection)));
            } catch (SQLException e) {
                throw new DataAccessResourceFailureException("No connection", e);
            }
        });
    }

    private static SingleConnectionDataSource alone(Connection connection) {
        return new SingleConnectionDataSource(connection, true);
    }

    private <T> T attempt(Function<Opened, T> work) {
        var now = opened;
        if (now == null || System.nanoTime() - awayUntil < 0) {
            throw new StoreAway(null);
        }
        try {
            return work.apply(now);
        } catch (DataAccessException | TransactionException e) {
            if (isOutOfReach(e)) {
                awayUntil = System.nanoTime() + LEFT_ALONE.toNanos();
            }
            throw new StoreAway(e);
        }
    }

    private static boolean isOutOfReach(RuntimeException failure) {
        return failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException
                || failure instanceof TransactionException;
    }

    private void open() {
        var told = false;
        while (opened == null && !Thread.currentThread().isInterrupted()) {
            try {
                var pool = Pool.migrated(settings);
                opened = new Opened(
                        pool, JdbcClient.create(pool), new TransactionTemplate(new DataSourceTransactionManager(pool)));
            } catch (RuntimeException e) {
                if (!told) {
                    LOG.warn("Names and looks have to wait: {}", e.toString());
                    told = true;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_ATTEMPTS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (opening != null) {
            opening.interrupt();
        }
        var open = opened;
        if (open != null) {
            open.pool().close();
        }
    }

    private record Opened(HikariDataSource pool, JdbcClient db, TransactionTemplate transaction) {}
}
