package uk.waymark.deploy.proof;

/// Says where the first difference is between what is there and what was recorded.
public final class Damaged extends Exception {
    Damaged(String where) {
        super(where);
    }
}
