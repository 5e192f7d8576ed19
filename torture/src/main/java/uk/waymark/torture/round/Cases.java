package uk.waymark.torture.round;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import uk.waymark.torture.check.EveryAnswerHolds;
import uk.waymark.torture.check.Ledger;
import uk.waymark.torture.check.OneEffectPerKey;
import uk.waymark.torture.check.OneWinnerPerVersion;
import uk.waymark.torture.load.Action;
import uk.waymark.torture.load.Answer;
import uk.waymark.torture.load.Callers;
import uk.waymark.torture.load.Callers.Habit;
import uk.waymark.torture.load.Council;
import uk.waymark.torture.site.Installation;
import uk.waymark.torture.site.Stores;
import uk.waymark.torture.site.Victim;

/// What is done to services side by side, sound or with a fault planted in them.
public final class Cases {
    private static final int CALLERS = 8;
    private static final long PAUSE_MILLIS = 2;

    private final Stores stores;
    private final Installation installation;
    private final Consumer<String> tell;

    public Cases(Stores stores, Installation installation, Consumer<String> tell) {
        this.stores = stores;
        this.installation = installation;
        this.tell = tell;
    }

    /// Writers stall and programs pause while a reader follows the ledger by position.
    public Outcome stall(int times) throws Exception {
        return new StallingServices(stores, installation, tell).stall(times, callers("stall", Habit.SEND_AGAIN));
    }

    /// Clients fight for the same few streams.
    public Outcome fight(int attemptsEach) throws Exception {
        return fight(attemptsEach, council(3));
    }

    Outcome fight(int attemptsEach, Council council) throws Exception {
        var answers = new Fight(installation.commands(), council.actions(), tell).fight(attemptsEach);
        return new Outcome(
                "%d clients, %d attempts, %d of them won"
                        .formatted(
                                Fight.CLIENTS,
                                answers.size(),
                                answers.stream().filter(Answer::isDone).count()),
                OneWinnerPerVersion.findings(answers, ledger()));
    }

    /// Every command is sent one to five times, one of the services is killed meanwhile, and every command is sent
    /// again.
    public Outcome resend(int commands) throws Exception {
        var resending = new Resending(installation.commands(), council(5).actions(), tell);
        resending.send(commands, installation.commands().getFirst().victim()::kill);
        installation.awaitUp();
        resending.sendAgain();
        var findings = new ArrayList<>(OneEffectPerKey.findings(resending.answers(), ledger()));
        if (resending.answeredOnBothSides() == 0) {
            findings.add("No command was answered before the kill and after it");
        }
        return new Outcome(
                "%d commands sent %d times, %d of them answered before a kill and after it"
                        .formatted(commands, resending.answers().size(), resending.answeredOnBothSides()),
                findings);
    }

    Outcome resend(int commands, Council council) throws Exception {
        var resending = new Resending(installation.commands(), council.actions(), tell);
        resending.send(commands, () -> {});
        return new Outcome(
                "%d commands sent %d times"
                        .formatted(commands, resending.answers().size()),
                OneEffectPerKey.findings(resending.answers(), ledger()));
    }

    /// The database is killed while officers send commands whose answers they never ask for a second time.
    public Outcome sendOnce(int kills) throws Exception {
        var callers = callers("once", Habit.SEND_ONCE);
        new Kills(List.of(stores.database()), callers, tell).kill(kills);
        var answers = callers.finish();
        return new Outcome(
                "%d kills of the database, %d commands, %d of them not answered"
                        .formatted(
                                kills,
                                answers.size(),
                                answers.stream().filter(Answer::isOpen).count()),
                EveryAnswerHolds.findings(answers, ledger()));
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
        var callers = callers("kill", Habit.SEND_AGAIN);
        new Kills(victims, callers, tell).kill(times);
        var answers = callers.finish();
        var outcome = new Reckoning(installation).of(answers);
        return new Outcome(
                "%d kills, %d requests, %s".formatted(times, callers.sent(), outcome.counts()), outcome.findings());
    }

    private Callers callers(String name, Habit habit) throws Exception {
        var actions = new ArrayList<Action>();
        for (int council = 0; council < 4; council++) {
            actions.addAll(council(10).actions());
        }
        return Callers.start(CALLERS, installation.commands(), actions, name, habit, PAUSE_MILLIS);
    }

    Council council(int actions) throws Exception {
        return Council.found(actions, installation.commands().getFirst());
    }

    private Ledger ledger() throws Exception {
        return new Reckoning(installation).ledger();
    }
}
