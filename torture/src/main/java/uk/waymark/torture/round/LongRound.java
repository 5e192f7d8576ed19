package uk.waymark.torture.round;

import java.util.function.Consumer;
import uk.waymark.torture.site.Installation;
import uk.waymark.torture.site.Stores;

/// Every case at length, and every fault.
public final class LongRound {
    private static final int STALLS = 20;
    private static final int ATTEMPTS_EACH = 50;
    private static final int COMMANDS = 2_000;
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
        survived("Killed processes", cases.kill(kills));
        beCaught();
        return failures == 0;
    }

    private void beCaught() throws Exception {
        tell.accept("What must be caught");
        var woven = Installation.woven(stores);
        var faults = new Faults(stores, sound, woven, tell);
        caught("A reader by position over a sequence", faults.readerOverSequence(STALLED_WRITERS), "skipped");
        caught("Back-dated events", faults.axonsStoreWithOldEvents(STALLED_WRITERS), "skipped");
        caught("A reader that was away", faults.axonsStoreWithReaderAway(STALLED_WRITERS), "skipped");
        caught("A checkpoint in its own transaction", faults.checkpointApart(), "recorded_event holds");
        caught("An answer before the commit", faults.answerBeforeCommit(), "is lost");
        caught("Keys checked outside the transaction", faults.keysOutsideTransaction(), "took effect 2 times");
        caught("A missing version check", faults.missingVersionCheck(), "was won by 2 clients");
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
