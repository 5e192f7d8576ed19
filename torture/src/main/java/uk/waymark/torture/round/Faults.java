package uk.waymark.torture.round;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import uk.waymark.torture.check.EveryAnswerHolds;
import uk.waymark.torture.check.NothingMissed;
import uk.waymark.torture.check.ReadModels;
import uk.waymark.torture.load.Callers;
import uk.waymark.torture.load.Council;
import uk.waymark.torture.plant.Plant;
import uk.waymark.torture.reader.AxonStore;
import uk.waymark.torture.reader.Numbered;
import uk.waymark.torture.site.Installation;
import uk.waymark.torture.site.Stores;

/// The same cases with a fault planted, which each must find.
public final class Faults {
    private static final Duration SOON = Duration.ofMinutes(4);
    private static final Duration POLL = Duration.ofMillis(2);

    private final Stores stores;
    private final Installation sound;
    private final Installation woven;
    private final Cases cases;

    /// @param sound has seen some events by now
    /// @param woven whose ledger is worth nothing afterwards
    public Faults(Stores stores, Installation sound, Installation woven, Consumer<String> tell) {
        this.stores = stores;
        this.sound = sound;
        this.woven = woven;
        this.cases = new Cases(stores, woven, tell);
    }

    /// The ledger takes what was decided by a version that is no longer so.
    public Outcome missingVersionCheck() throws Exception {
        inLedger("alter table event drop constraint event_authority_subject_version_key");
        return with(Plant.VERSIONS_UNCHECKED, () -> cases.fight(4));
    }

    /// Keys are looked up outside the transaction only.
    public Outcome keysOutsideTransaction() throws Exception {
        inLedger("alter table receipt drop constraint receipt_pkey");
        return with(Plant.KEYS_UNCHECKED, () -> cases.resend(100, () -> {}));
    }

    /// Callers are answered before the commit, and the service is killed.
    public Outcome answerBeforeCommit() throws Exception {
        return with(Plant.ANSWERED_BEFORE_COMMIT, () -> {
            var services = woven.commands();
            var council = Council.found(10, services.getLast());
            var callers = Callers.start(16, services, council.actions(), "early", 1);
            Awaitility.await().atMost(SOON).pollInterval(POLL).until(() -> callers.answered() > 50);
            var before = callers.answered();
            Awaitility.await().atMost(SOON).pollInterval(POLL).until(() -> callers.answered() > before);
            services.forEach(service -> service.victim().kill());
            var answers = callers.finish();
            return new Outcome(
                    "%d commands answered".formatted(answers.size()),
                    EveryAnswerHolds.findings(answers, new Reckoning(woven).ledger()));
        });
    }

    /// A query service notes its place before the effects are there, and is killed.
    public Outcome checkpointApart() throws Exception {
        sound.garden().sow(Plant.CHECKPOINT_APART);
        var ledger = new Reckoning(sound).ledger();
        var reader = sound.addReader("apart", true);
        Awaitility.await()
                .atMost(SOON)
                .pollInterval(POLL)
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> !Reckoning.reached(sound.viewsUrl("apart")).isEmpty());
        reader.victim().kill();
        sound.garden().weed(Plant.CHECKPOINT_APART);
        Reckoning.awaitCaughtUp(sound.viewsUrl(), ledger);
        // What it lost may keep it from ever seeing all, so it is enough that it has read all.
        Awaitility.await()
                .atMost(SOON)
                .until(() ->
                        reader.isUp() && Reckoning.read(sound.viewsUrl("apart")) == Reckoning.read(sound.viewsUrl()));
        var apart = ReadModels.of(sound.viewsUrl("apart"));
        return new Outcome(
                "%d rows of read models".formatted(apart.rows()), apart.findings(ReadModels.of(sound.viewsUrl())));
    }

    /// A reader goes by position over a sequence.
    public Outcome readerOverSequence(int stalls) throws SQLException {
        var store = Numbered.in(stores.databaseUrl("numbered"));
        var seen = store.stallWriters(stalls);
        return new Outcome("%d stalled writers".formatted(stalls), NothingMissed.findings(seen, store.all()));
    }

    /// Axon's own JDBC store, with its default settings.
    public Outcome axonsStoreWithOldEvents(int stalls) throws SQLException {
        var store = AxonStore.in(stores.databaseUrl("axon_old"), Duration.ofMinutes(1));
        store.stallWritersOfOldEvents(stalls);
        return new Outcome(
                "Axon's JDBC store, %d stalled writers of back-dated events".formatted(stalls),
                NothingMissed.findings(store.seen(), store.all()));
    }

    /// Axon's own JDBC store, whose minute for gaps is made shorter so that this need not wait for it.
    public Outcome axonsStoreWithReaderAway(int stalls) throws SQLException {
        var store = AxonStore.in(stores.databaseUrl("axon_away"), Duration.ofMillis(50));
        store.stallWritersWhileTheReaderIsAway(stalls);
        return new Outcome(
                "Axon's JDBC store, %d writers stalled for longer than its gap timeout".formatted(stalls),
                NothingMissed.findings(store.seen(), store.all()));
    }

    private Outcome with(Plant plant, Case tortured) throws Exception {
        woven.awaitUp();
        woven.garden().sow(plant);
        try {
            return tortured.run();
        } finally {
            woven.garden().weed(plant);
        }
    }

    /// The last line of defence would hide the fault.
    private void inLedger(String statement) throws SQLException {
        woven.awaitUp();
        try (var ledger = woven.ledger();
                var change = ledger.createStatement()) {
            change.execute(statement);
        }
    }

    @FunctionalInterface
    private interface Case {
        Outcome run() throws Exception;
    }
}
