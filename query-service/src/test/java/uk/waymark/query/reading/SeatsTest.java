package uk.waymark.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import uk.waymark.query.problem.Refusal;

class SeatsTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(4);

    @Test
    void who_finds_neither_a_seat_nor_room_to_wait_is_told_at_once_and_the_others_are_answered() {
        var seats = seats(1, 1, LONG);
        var slow = new CompletableFuture<String>();
        var seated = asks(seats, slow);
        await().until(() -> seats.free() == 0);
        var waiting = asks(seats, CompletableFuture.completedFuture("soon"));
        await().until(() -> seats.waiting() == 1);

        assertThatThrownBy(() -> seats.taken(() -> "never"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("More is asked than can be answered soon");

        slow.complete("late");
        assertThat(seated).succeedsWithin(SOON).isEqualTo("late");
        assertThat(waiting).succeedsWithin(SOON).isEqualTo("soon");
    }

    @Test
    void nobody_waits_for_a_seat_for_long() {
        var seats = seats(1, 1, Duration.ofMillis(1));
        var slow = new CompletableFuture<String>();
        var seated = asks(seats, slow);
        await().until(() -> seats.free() == 0);

        assertThatThrownBy(() -> seats.taken(() -> "never")).isInstanceOf(Refusal.class);

        slow.complete("late");
        assertThat(seated).succeedsWithin(SOON);
    }

    @Test
    void a_read_that_fails_leaves_its_seat() {
        var seats = seats(1, 0, LONG);

        assertThatThrownBy(() -> seats.taken(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(seats.taken(() -> "read")).isEqualTo("read");
    }

    private static CompletableFuture<String> asks(Seats seats, CompletableFuture<String> answer) {
        return CompletableFuture.supplyAsync(() -> seats.taken(answer::join), Thread::startVirtualThread);
    }

    private static Seats seats(int seats, int waiting, Duration longest) {
        return new Seats(new ReadingSettings(LONG, 1, seats, waiting, longest));
    }
}
