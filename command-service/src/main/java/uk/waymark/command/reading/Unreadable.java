package uk.waymark.command.reading;

import java.util.List;
import java.util.stream.Collectors;

/// Says that a command could not be taken as sent, with every fault of it.
public final class Unreadable extends RuntimeException {
    private final transient List<Fault> faults;

    Unreadable(List<Fault> faults) {
        super(
                faults.stream()
                        .map(fault -> "%s: %s".formatted(fault.field(), fault.message()))
                        .collect(Collectors.joining("; ")),
                null,
                false,
                false);
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }

    public boolean isMalformed() {
        return faults.stream().anyMatch(fault -> fault.sort() == Fault.Sort.MALFORMED);
    }
}
