package uk.waymark.torture.round;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import uk.waymark.torture.check.EveryAnswerHolds;
import uk.waymark.torture.check.Ledger;
import uk.waymark.torture.check.NothingMissed;
import uk.waymark.torture.check.OneEffectPerKey;
import uk.waymark.torture.check.OneWinnerPerVersion;
import uk.waymark.torture.load.Action;
import uk.waymark.torture.load.Answer;
import uk.waymark.torture.load.Callers;
import uk.waymark.torture.load.Council;
import uk.waymark.torture.reader.Follower;
import uk.waymark.torture.site.Installation;
import uk.waymark.torture.site.Stores;
import uk.waymark.torture.site.Victim;

/// What is done to services side by side, sound or with a fault planted in them.
public final class Cases {
    private static final int CALLERS = 8;

    private final Stores stores;
    private final Installation installation;
    private final Consumer<String> tell;

    public Cases(Stores stores, Installation installation, Consumer<String> tell) {
        this.stores = stores;
        this.installation = installation;
        this.tell = tell;
    }

    /// Writers stall and services pause while a reader follows the ledger by position.
    public Outcome stall(int times) throws Exception {
        try (var following = installation.ledger();
                var session = installation.ledger();
                var observer = installation.ledger()) {
            var callers = callers("stall", 2);
            var follower = Follower.start(following);
            var stalls = new Stalls(session, observer, callers);
            for (int time = 0; time < times; time++) {
                stalls.byForeignSession();
                stalls.ofBackend();
                stalls.of(installation
                        .commands()
                        .get(time % installation.commands().size()));
            }
            var answers = callers.finish();
            var seen = follower.finish();
            var ledger = Ledger.read(observer);
            return new Outcome(
                    "%d stalls, %d held others up, %d commands answered, %d events read"
                            .formatted(3 * times, stalls.held(), answers.size(), seen.size()),
                    Stream.concat(
                                    NothingMissed.findings(seen, ledger.ids()).stream(),
                                    EveryAnswerHolds.findings(answers, ledger).stream())
                            .toList());
        }
    }

    /// Clients fight for the same few streams.
    public Outcome fight(int attemptsEach) throws Exception {
        var answers = new Fight(installation.commands(), council(3).actions()).fight(attemptsEach);
        return new Outcome(
                "%d clients, %d attempts, %d of them won"
                        .formatted(
                                Fight.CLIENTS,
                                answers.size(),
                                answers.stream().filter(Answer::isDone).count()),
                OneWinnerPerVersion.findings(answers, ledger()));
    }

    /// Every command is sent one to five times, and one of the services is killed meanwhile.
    public Outcome resend(int commands) throws Exception {
        return resend(commands, installation.commands().getFirst().victim()::kill);
    }

    Outcome resend(int commands, Runnable meanwhile) throws Exception {
        var answers = new Resending(installation.commands(), council(5).actions()).send(commands, meanwhile);
        installation.awaitUp();
        return new Outcome(
                "%d commands sent %d times".formatted(commands, answers.size()),
                OneEffectPerKey.findings(answers, ledger()));
    }

    /// Each process is killed in its turn.
    public Outcome kill(int times) throws Exception {
        var services = installation.commands().size();
        var victims = new ArrayList<Victim>();
        for (int i = 0; i < services; i++) {
            victims.add(installation.commands().get(i).victim());
            victims.add(installation.queries().get(i).victim());
            victims.add(stores.broker());
            victims.add(stores.database());
        }
        var callers = callers("kill", 100);
        new Kills(victims, callers, tell).kill(times);
        var answers = callers.finish();
        var outcome = new Reckoning(installation).of(answers);
        return new Outcome(
                "%d kills, %d requests, %s".formatted(times, callers.sent(), outcome.counts()), outcome.findings());
    }

    private Callers callers(String name, int pauseMillis) throws Exception {
        var actions = new ArrayList<Action>();
        for (int council = 0; council < 4; council++) {
            actions.addAll(council(10).actions());
        }
        return Callers.start(CALLERS, installation.commands(), List.copyOf(actions), name, pauseMillis);
    }

    private Council council(int actions) throws Exception {
        return Council.found(actions, installation.commands().getFirst());
    }

    private Ledger ledger() throws Exception {
        return new Reckoning(installation).ledger();
    }
}
