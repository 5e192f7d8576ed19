package uk.waymark.torture.round;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import uk.waymark.torture.check.EveryAnswerHolds;
import uk.waymark.torture.check.Ledger;
import uk.waymark.torture.check.NothingMissed;
import uk.waymark.torture.load.Answer;
import uk.waymark.torture.load.Callers;
import uk.waymark.torture.reader.Follower;
import uk.waymark.torture.reader.Tail;
import uk.waymark.torture.site.Installation;
import uk.waymark.torture.site.Stores;

/// Writers stall and programs pause while a reader follows the ledger by position.
///
/// @param stores of the installation
record StallingServices(Stores stores, Installation installation, Consumer<String> tell) {

    Outcome stall(int times, Callers callers) throws Exception {
        try (var following = installation.ledger();
                var foreign = installation.ledger();
                var observer = installation.ledger()) {
            var follower = Follower.start(following, Tail.ofLedger(following));
            var stalls = new Stalls(foreign, observer, callers);
            for (int time = 0; time < times; time++) {
                stall(stalls, time);
                tell.accept("%d stalls, %d commands answered".formatted(stalls.number(), callers.answered()));
            }
            var answers = callers.finish();
            var seen = follower.finish();
            var findings = new ArrayList<>(stalls.findings());
            // Whoever stalls in the middle of an append holds the others up: there is one order of commits.
            if (stalls.held() < 2 * times) {
                findings.add("Writers had to wait at %d stalls only".formatted(stalls.held()));
            }
            findings.addAll(findings(seen, answers, Ledger.read(observer)));
            return new Outcome(
                    "%d stalls, %d held others up, %d commands answered, %d events read"
                            .formatted(stalls.number(), stalls.held(), answers.size(), seen.size()),
                    findings);
        }
    }

    private void stall(Stalls stalls, int time) throws Exception {
        stalls.byForeignSession();
        stalls.inAppend();
        var service = time % installation.commands().size();
        stalls.of(installation.commands().get(service).victim());
        stalls.of(installation.queries().get(service).victim());
        stalls.of(stores.broker());
    }

    private List<String> findings(List<String> seen, List<Answer> answers, Ledger ledger) throws Exception {
        var findings = new ArrayList<>(NothingMissed.findings(seen, ledger.ids()));
        findings.addAll(EveryAnswerHolds.findings(answers, ledger));
        findings.addAll(new Reckoning(installation).topic(ledger).findings());
        return findings;
    }
}
