package uk.waymark.torture.round;

import java.util.function.Consumer;
import uk.waymark.torture.site.Installation;
import uk.waymark.torture.site.Stores;

/// Every case at length, and every fault.
public final class LongRound {
    private static final int STALLS = 20;
    private static final int ATTEMPTS_EACH = 50;
    private static final int COMMANDS = 2_000;
    private static final int KILLS_OF_THE_DATABASE = 20;
    private static final int STALLED_WRITERS = 200;

    private final Stores stores;
    private final Installation sound;
    private final Cases cases;
    private final Consumer<String> tell;
    private int failures;

    public LongRound(Stores stores, Installation sound, Consumer<String> tell) {
        this.stores = stores;
        this.sound = sound;
        this.cases = new Cases(stores, sound, tell);
        this.tell = tell;
    }

    /// @return whether nothing was found in any case and every fault was caught
    public boolean run(int kills) throws Exception {
        tell.accept("What must be survived");
        survived("Stalled writers and paused services", cases.stall(STALLS));
        survived("One winner for each version", cases.fight(ATTEMPTS_EACH));
        survived("Commands sent again", cases.resend(COMMANDS));
        survived("Commands sent once", cases.sendOnce(KILLS_OF_THE_DATABASE));
        survived("Killed processes", cases.kill(kills));
        beCaught();
        return failures == 0;
    }

    private void beCaught() throws Exception {
        tell.accept("What must be caught");
        var others = new StoreFaults(stores);
        caught("A reader by position over a sequence", others.readerOverSequence(STALLS), "skipped");
        caught("Back-dated events", others.axonsStoreWithOldEvents(STALLS), "skipped");
        caught("A reader that was away", others.axonsStoreWithReaderAway(STALLED_WRITERS), "skipped");
        try (var faults = new Faults(stores, sound, Installation.woven(stores), tell)) {
            caught("A checkpoint in its own transaction", faults.checkpointApart(), "recorded_event holds");
            caught("An answer before the commit", faults.answerBeforeCommit(), "is lost");
            caught("A changed word", faults.changedWord(), "position");
            caught("No constraint on versions", faults.versionsHeldByCheckAlone(), "was won by 2 clients");
            caught("No check of versions", faults.versionsHeldByConstraintAlone(), "was answered 500");
            caught("Neither", faults.missingVersionCheck(), "was won by 2 clients");
            caught("Keys checked outside the transaction", faults.keysHeldByConstraintAlone(), "was answered 500");
            caught("Nor by a constraint", faults.keysOutsideTransaction(), "took effect 2 times");
        }
    }

    private void survived(String name, Outcome outcome) {
        failures += outcome.isGood() ? 0 : 1;
        tell.accept("  %s: %s. %s".formatted(outcome.isGood() ? "ok" : "FAILED", name, outcome));
    }

    private void caught(String name, Outcome outcome, String finding) {
        failures += outcome.tells(finding) ? 0 : 1;
        tell.accept("  %s: %s. %s".formatted(outcome.tells(finding) ? "ok" : "MISSED", name, outcome));
    }
}
