package uk.waymark.command.feed;

import java.util.List;

/// The broker acknowledged records and lost them: offsets no longer follow each other.
final class BrokerForgot extends Exception {
    private final transient List<Place> firsts;

    /// @param firsts the first event of each partition that does not follow the one before
    BrokerForgot(List<Place> firsts) {
        super("The broker put events where others have been: " + firsts);
        this.firsts = List.copyOf(firsts);
    }

    List<Place> firsts() {
        return firsts;
    }
}
