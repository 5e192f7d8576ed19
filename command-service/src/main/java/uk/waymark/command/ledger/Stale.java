package uk.waymark.command.ledger;

/// Says that something a command was decided by is no longer so. Nothing of it is stored; it is to be decided again.
final class Stale extends RuntimeException {
    Stale() {
        super("What the command was decided by has changed", null, false, false);
    }
}
