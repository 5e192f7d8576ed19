package uk.waymark.query.feed;

/// Carries an obstacle out of the reading of a record.
public final class Blocked extends RuntimeException {
    private final transient Obstacle obstacle;

    public Blocked(Obstacle obstacle) {
        super(obstacle.inFull(), null, false, false);
        this.obstacle = obstacle;
    }

    public Obstacle obstacle() {
        return obstacle;
    }
}
