package uk.waymark.access.person;

import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// PostgreSQL's write-ahead log. A checkpoint keeps files of it under names of the future, and whatever is in them; to
/// leave a file early fills the rest of it with zeros. So it is left file by file until none of them is of before.
record WriteAheadLog(JdbcClient db) {
    private static final int MOST_FILES = 512;
    private static final String FILES = "from pg_ls_waldir() where name ~ '^[0-9A-F]{24}$'";

    /// @return whether nothing of before is left
    boolean overwrite(List<String> left) {
        if (!mayDoAll()) {
            left.add("The write-ahead log may still hold the name for as long as PostgreSQL keeps and reuses its files:"
                    + " the service lacks the rights to write them over. Grant them as the README says and send POST"
                    + " /people/scrub.");
            return false;
        }
        try {
            return overwriteAll(left);
        } catch (DataAccessException _) {
            left.add("The write-ahead log may still hold the name: PostgreSQL refused to write it over. Send POST"
                    + " /people/scrub later.");
            return false;
        }
    }

    private boolean mayDoAll() {
        return Scrubbing.isTrue(db, """
                select pg_has_role(current_user, 'pg_checkpoint', 'usage')
                    and has_function_privilege('pg_switch_wal()', 'execute')
                    and has_function_privilege('pg_ls_waldir()', 'execute')
                """);
    }

    private boolean overwriteAll(List<String> left) {
        leaveFile();
        var first = current();
        db.sql("checkpoint").update();
        var last = text("select max(name) " + FILES);
        for (var files = 0; current().compareTo(last) <= 0; files++) {
            if (files == MOST_FILES) {
                left.add("The write-ahead log has more than %d files, not all of which were written over. Send POST"
                                .formatted(MOST_FILES)
                        + " /people/scrub again.");
                return false;
            }
            leaveFile();
        }
        db.sql("checkpoint").update();
        return isKeptNowhere(first, left);
    }

    private boolean isKeptNowhere(String first, List<String> left) {
        var kept = text("select min(name) " + FILES).compareTo(first) < 0;
        if (kept) {
            left.add(
                    "PostgreSQL keeps older files of its write-ahead log for a replica, a slot or an archive: they hold"
                            + " the name until they are gone. Then send POST /people/scrub.");
        }
        var copied = Scrubbing.isTrue(
                db,
                "select current_setting('archive_mode') <> 'off' or exists (select from pg_stat_replication)"
                        + " or exists (select from pg_replication_slots)");
        if (copied) {
            left.add("PostgreSQL archives its write-ahead log or has replicas: what they hold is out of reach from"
                    + " here. See the README on archives and backups.");
        }
        return !kept;
    }

    /// A file in which nothing stands yet cannot be left.
    private void leaveFile() {
        db.sql("select pg_logical_emit_message(false, 'waymark', '')")
                .query(String.class)
                .single();
        db.sql("select pg_switch_wal()").query(String.class).single();
    }

    private String current() {
        return text("select pg_walfile_name(pg_current_wal_lsn())");
    }

    private String text(String sql) {
        return db.sql(sql).query(String.class).single();
    }
}
