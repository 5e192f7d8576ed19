package uk.waymark.hostile.kind;

import java.util.List;
import java.util.SplittableRandom;

/// The dice of one attempt: the same round and number make the same request.
public final class Chance {
    private static final long STEP = 0x9E37_79B9_7F4A_7C15L;

    private final SplittableRandom random;

    public Chance(long seed, long number) {
        this.random = new SplittableRandom(seed + number * STEP);
    }

    /// From 0 to one below.
    public int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    public final <T> T of(T... choices) {
        return choices[below(choices.length)];
    }

    public <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    public byte[] bytes(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    /// A long, often one at which programs break.
    public long number() {
        return of(
                0L,
                -1L,
                1L,
                (long) Integer.MAX_VALUE,
                Integer.MAX_VALUE + 1L,
                (long) Integer.MIN_VALUE,
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                random.nextLong());
    }
}
