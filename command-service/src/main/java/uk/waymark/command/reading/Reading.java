package uk.waymark.command.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// One command being read: the day it is read on, and the faults found so far.
final class Reading {
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    Reading(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    void add(Fault fault) {
        faults.add(fault);
    }

    List<Fault> faults() {
        return faults;
    }

    boolean isFaultless() {
        return faults.isEmpty();
    }
}
