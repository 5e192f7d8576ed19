package uk.waymark.command.ledger;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.command.StreamId;

/// Where decided commands go: to the appender, or in a dry run nowhere.
@Component
class Ledger {
    private final Appender appender;
    private final DryRun dryRun;
    private final Memory memory;
    private final JdbcClient db;

    Ledger(Appender appender, DryRun dryRun, Memory memory, JdbcClient db) {
        this.appender = appender;
        this.dryRun = dryRun;
        this.memory = memory;
        this.db = db;
    }

    /// The events are on disk when this returns; in a dry run nothing is.
    ///
    /// @throws Stale when something that the command was decided by has changed
    Receipt append(Submission submission) {
        if (DryRun.isUnderWay()) {
            return dryRun.keep(submission);
        }
        try {
            return appender.append(submission);
        } catch (Stale stale) {
            memory.forget(submission.versions().keySet());
            throw stale;
        }
    }

    /// Whether the streams that a command looked at are still as it saw them. Where they are not, they are forgotten,
    /// so that a second look sees them as they are.
    boolean isCurrent(Deliberation deliberation) {
        var current = deliberation.versions().entrySet().stream().allMatch(this::isCurrent);
        if (!current) {
            memory.forget(deliberation.versions().keySet());
        }
        return current;
    }

    private boolean isCurrent(Map.Entry<StreamId, Long> seen) {
        return db.sql("""
                select coalesce(max(version), 0)
                from event
                where authority = :authority and subject = :subject
                """)
                .param("authority", seen.getKey().authority().value())
                .param("subject", seen.getKey().subject())
                .query(Long.class)
                .single()
                .equals(seen.getValue());
    }
}
