package uk.waymark.hostile.round;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import uk.waymark.hostile.described.Side;
import uk.waymark.hostile.kind.Kind.Due;
import uk.waymark.hostile.site.Site;
import uk.waymark.hostile.wire.Connection;
import uk.waymark.hostile.wire.Reply;

/// Sends one request after the other and has each answer judged.
final class Sender implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int TOO_MANY = 429;
    private static final int TRIES = 20;

    private final Site site;
    private final Judge judge;
    private final Tally tally;
    private final long seed;
    private final Connection commands;
    private final Connection queries;

    Sender(Site site, Judge judge, Tally tally, long seed) {
        this.site = site;
        this.judge = judge;
        this.tally = tally;
        this.seed = seed;
        this.commands = new Connection(site.commands(), PATIENCE_MILLIS);
        this.queries = new Connection(site.queries(), PATIENCE_MILLIS);
    }

    void send(Attempt attempt) throws InterruptedException {
        try {
            var reply = reply(attempt);
            tally.answered(attempt, reply.status());
            if (reply.status() < 300 && attempt.kind().due() == Due.STORED) {
                tally.stored();
            }
            judge.wrong(attempt, reply)
                    .ifPresent(wrong -> found(attempt, "%d %s".formatted(reply.status(), reply.whole()), wrong));
        } catch (SocketTimeoutException _) {
            tally.answered(attempt, 0);
            found(attempt, "", "does not come within %d ms".formatted(PATIENCE_MILLIS));
        } catch (IOException | RuntimeException e) {
            tally.answered(attempt, 0);
            found(attempt, "", "cannot be read: " + e);
        }
    }

    /// Whoever is told that they ask too much asks again later.
    private Reply reply(Attempt attempt) throws IOException, InterruptedException {
        var connection = isForCommands(attempt) ? commands : queries;
        var reply = connection.send(attempt.message());
        for (int tries = 1; reply.status() == TOO_MANY && tries < TRIES; tries++) {
            TimeUnit.SECONDS.sleep(Long.parseLong(reply.header("Retry-After").orElse("1")));
            reply = connection.send(attempt.message());
        }
        return reply;
    }

    private void found(Attempt attempt, String answer, String wrong) {
        var address = (isForCommands(attempt) ? site.commands() : site.queries()).address();
        tally.found(new Finding(seed, attempt, address, answer, wrong));
    }

    private static boolean isForCommands(Attempt attempt) {
        return attempt.operation().side() == Side.COMMANDS;
    }

    @Override
    public void close() {
        commands.close();
        queries.close();
    }
}
