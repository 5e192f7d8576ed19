package uk.waymark.command.ledger;

/// Says that so many callers write one stream at once that this command never came first. Nothing of it is stored.
public final class Overtaken extends RuntimeException {
    Overtaken() {
        super("Other commands on the same id came first again and again; send it again", null, false, false);
    }
}
