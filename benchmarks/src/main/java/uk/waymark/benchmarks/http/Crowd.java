package uk.waymark.benchmarks.http;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import uk.waymark.deploy.signin.Tokens;

/// Callers who go on after a refusal, with a new connection.
final class Crowd implements AutoCloseable {
    private final int port;
    private final Tokens tokens;
    private final AtomicReferenceArray<@Nullable Caller> connected;

    private Crowd(int count, int port, Tokens tokens) {
        this.port = port;
        this.tokens = tokens;
        connected = new AtomicReferenceArray<>(count);
    }

    static Crowd of(int count, int port, Tokens tokens) {
        return new Crowd(count, port, tokens);
    }

    /// @return whether the command was done; else it was refused
    /// @throws IOException when it was answered in another way
    boolean isDone(int number, byte[] request) throws IOException {
        var known = connected.get(number);
        var caller = known == null ? new Caller(port, tokens) : known;
        connected.set(number, caller);
        var answer = caller.exchange(request);
        if (answer.isRefused()) {
            caller.close();
            connected.set(number, null);
        } else if (!answer.isGood()) {
            throw new IOException(answer.status() + " " + answer.body());
        }
        return answer.isGood();
    }

    @Override
    public void close() throws IOException {
        for (int number = 0; number < connected.length(); number++) {
            var caller = connected.get(number);
            if (caller != null) {
                caller.close();
            }
        }
    }
}
