package uk.waymark.command;

import java.util.List;
import java.util.stream.Collectors;

/// Turns a command down, with every reason at once. Nothing of the command is stored.
public final class Refused extends RuntimeException {
    private final transient List<Refusal> refusals;

    public Refused(Refusal refusal) {
        this(List.of(refusal));
    }

    public Refused(List<? extends Refusal> refusals) {
        super(refusals.stream().map(Refusal::sentence).collect(Collectors.joining(" ")), null, false, false);
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}
