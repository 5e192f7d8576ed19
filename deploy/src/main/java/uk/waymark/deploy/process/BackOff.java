package uk.waymark.deploy.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// How long to wait before a program that died is started again, and when to give up.
final class BackOff {
    private static final int DEATHS = 5;
    private static final Duration WITHIN = Duration.ofSeconds(60);
    private static final Duration FIRST = Duration.ofMillis(250);

    private final Deque<Instant> recent = new ArrayDeque<>();

    /// Empty when it died too often in too short a time.
    Optional<Duration> died(Instant at) {
        while (!recent.isEmpty() && recent.peek().isBefore(at.minus(WITHIN))) {
            recent.remove();
        }
        recent.add(at);
        return recent.size() < DEATHS ? Optional.of(FIRST.multipliedBy(1L << (recent.size() - 1))) : Optional.empty();
    }
}
