package uk.waymark.benchmarks.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.deploy.signin.Tokens;

/// So many connections at once.
record Callers(List<Caller> all) implements AutoCloseable {
    Callers {
        all = List.copyOf(all);
    }

    static Callers of(int count, int port, Tokens tokens) throws IOException {
        var all = new ArrayList<Caller>();
        for (int number = 0; number < count; number++) {
            all.add(new Caller(port, tokens));
        }
        return new Callers(all);
    }

    Caller get(int number) {
        return all.get(number);
    }

    @Override
    public void close() throws IOException {
        for (var caller : all) {
            caller.close();
        }
    }
}
