package uk.waymark.command.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One command being read: the day it is read on, and the faults found so far.
final class Reading {
    // Enough to mend a command by; an answer to a hostile one stays short.
    private static final int MOST = 200;

    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();
    private int unmended;

    Reading(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    void add(Fault fault) {
        note(fault);
        unmended++;
    }

    /// Notes a fault and goes on with a value that stands in, so that the rest can be judged too.
    void mend(Fault fault) {
        note(fault);
    }

    private void note(Fault fault) {
        if (faults.size() < MOST) {
            faults.add(fault);
        }
    }

    /// How many faults left a value out.
    int unmended() {
        return unmended;
    }

    List<Fault> faults() {
        return faults;
    }

    boolean isFaultless() {
        return faults.isEmpty();
    }
}
