package uk.waymark.query.rebuild;

import org.springframework.jdbc.core.simple.JdbcClient;

/// Read models that are about to become the live ones, and what speaks against it.
///
/// @param schema where they are until then
record Candidate(JdbcClient db, String schema) {
    /// The columns of another release are others, and the services that run know only those of their own.
    ///
    /// @throws Unfinished when the live read models are of another release
    void refuseOtherRelease() {
        var live = release("live");
        var mine = release(schema);
        if (!live.equals(mine)) {
            throw new Unfinished("""
                    The live read models are of version %s and those that would take their place of version %s. Start the \
                    services of this release first.""".formatted(live, mine));
        }
    }

    /// The live read models may have been fed from another topic than the one that there is now, and pass over what
    /// they have until they are as far in this one.
    ///
    /// @throws Unfinished when the live read models have seen more
    void refuseLess() {
        db.sql("""
                select live.authority, live.sequence, coalesce(mine.sequence, 0) as mine
                from live.feed_authority live
                left join %s.feed_authority mine on mine.authority = live.authority
                where live.sequence > coalesce(mine.sequence, 0)
                order by live.authority limit 1
                """.formatted(schema))
                .query((row, _) -> new Unfinished(
                        """
                        The live read models have seen %d events of %s, and the topic, as far as they have read it, \
                        holds %d. If it is being filled, rebuild when they have read it; else fill it again with \
                        ./waymark republish first.""".formatted(row.getLong("sequence"), row.getString("authority"), row.getLong("mine"))))
                .optional()
                .ifPresent(less -> {
                    throw less;
                });
    }

    /// @throws Unfinished when an event waits that the live read models have taken in
    void refuseNewlyParked() {
        db.sql("""
                select mine.position, mine.authority, mine.subject, mine.reason
                from %s.parked_event mine
                where not exists (select from live.parked_event live where live.position = mine.position)
                order by mine.position limit 1
                """.formatted(schema))
                .query((row, _) ->
                        new Unfinished("The event at position %d of %s of %s, which the live read models have, "
                                        .formatted(
                                                row.getLong("position"),
                                                row.getString("subject"),
                                                row.getString("authority"))
                                + "cannot be taken in: " + row.getString("reason")))
                .optional()
                .ifPresent(parked -> {
                    throw parked;
                });
    }

    private String release(String of) {
        return db.sql("""
                select version from %s.flyway_schema_history
                where success and version is not null
                order by installed_rank desc limit 1
                """.formatted(of)).query(String.class).single();
    }
}
