package uk.waymark.command;

import java.util.ArrayList;
import java.util.List;

/// Gathers every reason against a command, so that a caller can mend all of them at once.
public final class Refusals {
    private final List<Refusal> found = new ArrayList<>();

    public Refusals add(Refusal refusal) {
        found.add(refusal);
        return this;
    }

    public Refusals addIf(boolean wrong, Refusal refusal) {
        return wrong ? add(refusal) : this;
    }

    /// @throws Refused when there is any reason
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
    }
}
