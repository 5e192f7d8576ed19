package uk.waymark.command.entry;

import java.util.List;
import uk.waymark.command.Refusal;
import uk.waymark.command.reading.Fault;

/// Says that texts of a command break rules and that it would be refused besides.
final class Objectionable extends RuntimeException {
    private final transient List<Fault> faults;
    private final transient List<Refusal> refusals;

    Objectionable(List<Fault> faults, List<Refusal> refusals) {
        super("A command both breaks rules of its own and would be refused", null, false, false);
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
