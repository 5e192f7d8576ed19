package uk.waymark.hostile.round;

/// An answer that is wrong, and how to have it again.
record Finding(long seed, Attempt attempt, String address, String answer, String wrong) {
    @Override
    public String toString() {
        return """
                Request %d of seed %d (--seed %d --only %d), %s, to %s:
                  The answer %s
                  %s
                  %s""".formatted(
                        attempt.number(),
                        seed,
                        seed,
                        attempt.number(),
                        attempt.kind().name(),
                        attempt.operation().name(),
                        wrong,
                        attempt.message().asCurl(address).replaceAll("ey[\\w-]{20,}\\.[\\w.-]{100,}", "\\$token"),
                        answer);
    }
}
