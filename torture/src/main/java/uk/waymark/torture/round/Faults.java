package uk.waymark.torture.round;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import uk.waymark.torture.check.Chain;
import uk.waymark.torture.check.EveryAnswerHolds;
import uk.waymark.torture.check.ReadModels;
import uk.waymark.torture.load.Callers;
import uk.waymark.torture.load.Callers.Habit;
import uk.waymark.torture.load.Council;
import uk.waymark.torture.plant.Plant;
import uk.waymark.torture.site.Installation;
import uk.waymark.torture.site.Node;
import uk.waymark.torture.site.Reader;
import uk.waymark.torture.site.Stores;

/// The same cases with a fault planted, which each must find.
public final class Faults implements AutoCloseable {
    private static final Duration SOON = Duration.ofMinutes(4);
    private static final Duration POLL = Duration.ofMillis(2);
    private static final int CHANCES = 8;

    private final Wall versions =
            new Wall("event", "event_authority_subject_version_key", "authority, subject, version");
    private final Wall keys = new Wall("receipt", "receipt_pkey", "authority, key");
    private final Installation sound;
    private final Installation woven;
    private final Reader apart;
    private final Cases cases;

    /// @param woven whose ledger is worth nothing afterwards
    public Faults(Stores stores, Installation sound, Installation woven, Consumer<String> tell) throws SQLException {
        this.sound = sound;
        this.woven = woven;
        this.apart = sound.addReader("apart", true);
        this.cases = new Cases(stores, woven, tell);
    }

    /// The ledger takes what was decided by a version that is no longer so. Both walls are down: the check of versions
    /// inside the transaction, and behind it the constraint.
    public Outcome missingVersionCheck() throws Exception {
        return without(versions, council -> with(Plant.VERSIONS_UNCHECKED, () -> cases.fight(4, council)));
    }

    /// Only the check is missing. The constraint still keeps every version to one winner, but who would be a second is
    /// answered as if the service were at fault.
    public Outcome versionsHeldByConstraintAlone() throws Exception {
        return with(Plant.VERSIONS_UNCHECKED, () -> cases.fight(4));
    }

    /// Only the constraint is missing. For a stream whose end the service does not know the check takes the caller's
    /// word, since the constraint is there for that: so this is a fault.
    public Outcome versionsHeldByCheckAlone() throws Exception {
        return untilFound(() -> without(versions, council -> cases.fight(4, council)));
    }

    /// Keys are looked up outside the transaction only, and the constraint behind that is missing. A service that knows
    /// the heads looks no key up inside the transaction anyway, so there the constraint is the only wall.
    public Outcome keysOutsideTransaction() throws Exception {
        return untilFound(() -> without(keys, council -> with(Plant.KEYS_UNCHECKED, () -> cases.resend(100, council))));
    }

    /// Keys are looked up outside the transaction only. The constraint still keeps every key to one effect, but a
    /// command sent twice at once may be answered as if the service were at fault.
    public Outcome keysHeldByConstraintAlone() throws Exception {
        return with(Plant.KEYS_UNCHECKED, () -> untilFound(() -> cases.resend(100, cases.council(5))));
    }

    /// Callers are answered before the commit, and the service is killed.
    public Outcome answerBeforeCommit() throws Exception {
        return with(Plant.ANSWERED_BEFORE_COMMIT, () -> {
            var service = woven.commands().getFirst();
            var council = Council.found(10, service);
            var callers = Callers.start(16, List.of(service), council.actions(), "early", Habit.SEND_ONCE, 1);
            Awaitility.await().atMost(SOON).pollInterval(POLL).until(() -> callers.answered() > 20);
            var before = callers.answered();
            Awaitility.await().atMost(SOON).pollInterval(POLL).until(() -> callers.answered() > before);
            service.victim().kill();
            var answers = callers.finish();
            return new Outcome(
                    "%d commands answered".formatted(answers.size()),
                    EveryAnswerHolds.findings(answers, new Reckoning(woven).ledger()));
        });
    }

    /// A query service notes its place before the effects are there, and is killed.
    public Outcome checkpointApart() throws Exception {
        awaitUp(apart.node());
        sound.garden().sow(Plant.CHECKPOINT_APART);
        var council = Council.found(5, sound.commands().getFirst());
        Awaitility.await()
                .atMost(SOON)
                .pollInterval(POLL)
                .ignoreExceptionsInstanceOf(SQLException.class)
                .until(() -> Reckoning.reached(apart.viewsUrl()).containsKey(council.authority()));
        apart.node().victim().kill();
        sound.garden().weed(Plant.CHECKPOINT_APART);
        Reckoning.awaitCaughtUp(sound.viewsUrl(), new Reckoning(sound).ledger());
        // What it lost may keep it from ever seeing all, so it is enough that it has read all.
        awaitUp(apart.node());
        Awaitility.await()
                .atMost(SOON)
                .until(() -> Reckoning.read(apart.viewsUrl()) == Reckoning.read(sound.viewsUrl()));
        var views = ReadModels.of(apart.viewsUrl());
        return new Outcome(
                "%d rows of read models".formatted(views.rows()), views.findings(ReadModels.of(sound.viewsUrl())));
    }

    private static void awaitUp(Node node) {
        Awaitility.await().atMost(SOON).until(node::isUp);
    }

    /// One word of one event is changed, as only whoever owns the ledger can.
    public Outcome changedWord() throws Exception {
        var service = woven.commands().getLast();
        awaitUp(service);
        Council.found(1, service);
        var last = new Reckoning(woven).ledger().entries().getLast();
        try (var ledger = woven.ledger()) {
            Damage.change(ledger, last.position(), last.data().replace("Promise", "Premise"));
            var findings = Chain.findings(woven.ledgerUrl());
            Damage.change(ledger, last.position(), last.data());
            return new Outcome("Position %d was changed".formatted(last.position()), findings);
        }
    }

    @Override
    public void close() {
        apart.close();
    }

    /// Whether a command meets itself or another on its way is a matter of luck, so it gets several chances.
    private static Outcome untilFound(Case tortured) throws Exception {
        var outcome = tortured.run();
        for (int chance = 1; chance < CHANCES && outcome.isGood(); chance++) {
            outcome = tortured.run();
        }
        return outcome;
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

    /// The last line of defence would hide the fault. It is back afterwards, but for the council that got over it.
    private Outcome without(Wall wall, CaseOfOne tortured) throws Exception {
        woven.awaitUp();
        var council = cases.council(5);
        try (var ledger = woven.ledger()) {
            wall.takeFrom(ledger);
            try {
                return tortured.run(council);
            } finally {
                wall.putBack(ledger, council.authority());
            }
        }
    }

    @FunctionalInterface
    private interface Case {
        Outcome run() throws Exception;
    }

    @FunctionalInterface
    private interface CaseOfOne {
        Outcome run(Council council) throws Exception;
    }
}
