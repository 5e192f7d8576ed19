package uk.waymark.torture.round;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/// Clients that act at the same time.
final class Crowd {
    private Crowd() {}

    @FunctionalInterface
    interface Client {
        void act(int number) throws Exception;
    }

    /// Returns when all of them have finished.
    static void of(int clients, Client client) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = IntStream.range(0, clients)
                    .mapToObj(number -> threads.submit(() -> {
                        client.act(number);
                        return number;
                    }))
                    .toList();
            for (var act : acts) {
                act.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("A client failed", e.getCause());
        }
    }
}
