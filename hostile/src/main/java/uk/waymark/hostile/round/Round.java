package uk.waymark.hostile.round;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import uk.waymark.hostile.described.Api;
import uk.waymark.hostile.kind.Everybody;
import uk.waymark.hostile.kind.Kind;
import uk.waymark.hostile.kind.Kinds;
import uk.waymark.hostile.site.Site;

/// Sends hostile requests to both services at once, and afterwards looks at what they left behind.
public final class Round {
    private static final int SENDERS = 8;
    private static final int TELL_EVERY = 50_000;

    private final Site site;
    private final Api api;
    private final List<Kind> kinds;
    private final Consumer<String> tell;

    public Round(Site site, Consumer<String> tell) throws IOException {
        this.site = site;
        this.tell = tell;
        this.api = Api.of(site.commands(), site.queries(), Everybody.token(site.issuer()));
        this.kinds = Kinds.all(site.issuer());
    }

    /// Requests 0 and following.
    public Tally run(long seed, long requests) throws Exception {
        return run(seed, 0, requests, true);
    }

    /// One of them alone, as a finding names it.
    public Tally repeat(long seed, long number) throws Exception {
        return run(seed, number, number + 1, false);
    }

    private Tally run(long seed, long from, long to, boolean whole) throws Exception {
        var tally = new Tally();
        var before = site.position();
        var next = new AtomicLong(from);
        var judge = new Judge(api);
        var targets = new Targets(kinds, api.operations());
        try (var threads = Executors.newFixedThreadPool(SENDERS)) {
            var senders = new ArrayList<Future<?>>();
            for (int i = 0; i < SENDERS; i++) {
                senders.add(threads.submit(() -> {
                    try (var sender = new Sender(site, judge, tally, seed)) {
                        for (var number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
                            sender.send(Attempt.of(seed, number, kinds, targets, Everybody.token(site.issuer())));
                            tellHowFar(number, tally);
                        }
                    }
                    return true;
                }));
            }
            await(senders);
        }
        lookAfterwards(tally, before, whole);
        return tally;
    }

    private static void await(List<Future<?>> senders) throws InterruptedException, ExecutionException {
        for (var sender : senders) {
            sender.get();
        }
    }

    private void tellHowFar(long number, Tally tally) {
        if (number > 0 && number % TELL_EVERY == 0) {
            tell.accept(
                    "%,d requests sent; %s".formatted(number, tally.isGood() ? "nothing found" : "something found"));
        }
    }

    private void lookAfterwards(Tally tally, long before, boolean whole) throws IOException, SQLException {
        var stored = site.position() - before;
        if (stored != tally.storedEvents()) {
            tally.found("The ledger has %d more events, and %d were answered".formatted(stored, tally.storedEvents()));
        }
        if (!site.isUp()) {
            tally.found("The services are not up any more");
        }
        for (var log : site.logs()) {
            for (var line : Logs.trouble(log)) {
                tally.found("%s: %s".formatted(log.getFileName(), line));
            }
        }
        if (whole) {
            api.operations().stream()
                    .filter(operation -> !tally.reached(operation))
                    .forEach(operation -> tally.found("Nothing was sent to " + operation.name()));
        }
    }
}
