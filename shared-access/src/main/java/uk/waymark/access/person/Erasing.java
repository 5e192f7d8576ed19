package uk.waymark.access.person;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.access.Caller;
import uk.waymark.access.look.Deed;
import uk.waymark.access.look.Look;
import uk.waymark.access.look.LookKind;
import uk.waymark.access.look.LookRows;
import uk.waymark.access.look.Looker;
import uk.waymark.access.store.AccessStore;
import uk.waymark.access.store.StoreAway;
import uk.waymark.events.authority.AuthorityCode;

/// Takes people's names out for good. Of who was erased only the id stays, so that no token brings the name back.
public final class Erasing {
    private static final int OK = 200;

    private final AccessStore store;
    private final Scrubbing scrubbing;
    private final Clock clock;

    Erasing(AccessStore store, Scrubbing scrubbing, Clock clock) {
        this.store = store;
        this.scrubbing = scrubbing;
        this.clock = clock;
    }

    /// Everything that is known of somebody, whichever council they came to.
    ///
    /// @return nothing when the caller's council knows no such person
    /// @throws StoreAway when nothing could be erased
    public Optional<Erasure> erase(UUID person, Caller by) {
        List<AuthorityCode> knownTo = store.change(db -> erase(person, by, db));
        return knownTo.isEmpty()
                ? Optional.empty()
                : Optional.of(new Erasure(person, ownOf(by, knownTo), scrubbedIfPossible()));
    }

    /// How many of them concern the caller, whom the others are none of their business.
    private static int ownOf(Caller by, List<AuthorityCode> knownTo) {
        return (int) knownTo.stream().filter(by::maySee).count();
    }

    private Scrubbed scrubbedIfPossible() {
        try {
            return scrubbing.scrub();
        } catch (StoreAway _) {
            return Scrubbed.nothing(
                    "The name is deleted, but the database went away before its files were made to forget"
                            + " it. Send POST /people/scrub.");
        }
    }

    /// Makes the database's files forget what was erased before, when that was not possible then.
    ///
    /// @throws StoreAway when the database cannot be reached
    public Scrubbed scrub() {
        return scrubbing.scrub();
    }

    private List<AuthorityCode> erase(UUID person, Caller by, JdbcClient db) {
        // Nobody notes a name meanwhile.
        db.sql("lock table person in share row exclusive mode").update();
        var knownTo = db.sql("""
                delete from person
                where person = :person and exists (
                    select from person mine where mine.person = :person and mine.authority = any(:own::text[]))
                returning authority
                """)
                .param("person", person)
                .param(
                        "own",
                        by.authorities().stream().map(AuthorityCode::value).toArray(String[]::new))
                .query((row, _) -> new AuthorityCode(row.getString("authority")))
                .list();
        if (!knownTo.isEmpty()) {
            db.sql("insert into erased_person (person) values (:person) on conflict do nothing")
                    .param("person", person)
                    .update();
            var told = knownTo.stream().collect(Collectors.toSet());
            var deed = new Deed(LookKind.ERASED, "DELETE", "/people/" + person, OK);
            LookRows.add(db, List.of(Look.once(Looker.of(by, told), deed, clock.instant())));
        }
        return knownTo;
    }
}
