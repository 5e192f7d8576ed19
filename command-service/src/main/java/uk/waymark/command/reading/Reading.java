package uk.waymark.command.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One command being read: the day it is read on, what stands in for what cannot be read, and the faults found so far.
final class Reading {
    // Enough to mend a command by; an answer to a hostile one stays short.
    private static final int MOST = 200;

    private final LocalDate today;
    private final StandIn standIn;
    private final List<Fault> faults = new ArrayList<>();
    private int found;

    Reading(LocalDate today, StandIn standIn) {
        this.today = today;
        this.standIn = standIn;
    }

    LocalDate today() {
        return today;
    }

    StandIn standIn() {
        return standIn;
    }

    void add(Fault fault) {
        found++;
        if (faults.size() < MOST) {
            faults.add(fault);
        }
    }

    /// How many faults there are, those that will not be told included.
    int found() {
        return found;
    }

    /// Whether there are more faults than are told, so that what they concern is not known.
    boolean hasTooMany() {
        return found > MOST;
    }

    List<Fault> faults() {
        return faults;
    }
}
