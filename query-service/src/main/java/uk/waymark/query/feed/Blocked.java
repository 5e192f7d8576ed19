package uk.waymark.query.feed;

/// Carries an obstacle out of the reading of a record.
final class Blocked extends RuntimeException {
    private final transient Obstacle obstacle;

    Blocked(Obstacle obstacle) {
        super(obstacle.sentence(), null, false, false);
        this.obstacle = obstacle;
    }

    Obstacle obstacle() {
        return obstacle;
    }
}
