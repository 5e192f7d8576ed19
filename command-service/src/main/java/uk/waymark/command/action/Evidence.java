package uk.waymark.command.action;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import uk.waymark.command.Refusals;
import uk.waymark.command.Refused;
import uk.waymark.command.action.ActionCommand.AttachEvidence;
import uk.waymark.command.action.ActionRefusal.EvidenceRefTaken;
import uk.waymark.command.action.ActionRefusal.EvidenceRepeated;
import uk.waymark.command.action.ActionRefusal.NoSuchEvidence;
import uk.waymark.events.Ref;
import uk.waymark.events.action.ActionEvent.EvidenceAttached;

/// The documents that back one action.
final class Evidence {
    private final Map<Ref, EvidenceAttached> byRef = new HashMap<>();

    void remember(EvidenceAttached attached) {
        byRef.put(attached.ref(), attached);
    }

    /// @param named the refs that a rating rests on
    void check(List<Ref> named, Refusals refusals) {
        var seen = new HashSet<Ref>();
        for (int i = 0; i < named.size(); i++) {
            var ref = named.get(i);
            refusals.addIf(!byRef.containsKey(ref), new NoSuchEvidence(i, ref))
                    .addIf(!seen.add(ref), new EvidenceRepeated(i, ref));
        }
    }

    EvidenceAttached attached(AttachEvidence command) {
        var taken = byRef.get(command.ref());
        if (taken != null) {
            throw new Refused(new EvidenceRefTaken(taken));
        }
        return new EvidenceAttached(
                command.authority(),
                command.id(),
                command.ref(),
                command.title(),
                command.uri(),
                command.sha256(),
                command.effectiveOn());
    }
}
