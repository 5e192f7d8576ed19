package uk.waymark.command.entry;

import java.util.List;
import uk.waymark.command.Refusal;
import uk.waymark.command.reading.Fault;

/// Says that a command is faulty in places and that it would be refused besides.
final class Objectionable extends RuntimeException {
    private final transient List<Fault> faults;
    private final transient List<Refusal> refusals;

    Objectionable(List<Fault> faults, List<Refusal> refusals) {
        super("A command is faulty and would be refused besides", null, false, false);
        this.faults = List.copyOf(faults);
        this.refusals = List.copyOf(refusals);
    }

    List<Fault> faults() {
        return faults;
    }

    List<Refusal> refusals() {
        return refusals;
    }
}
