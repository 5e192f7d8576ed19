package uk.waymark.command.action;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import uk.waymark.command.Refusals;
import uk.waymark.command.Refused;
import uk.waymark.command.action.ActionCommand.AttachEvidence;
import uk.waymark.command.action.ActionCommand.WithdrawEvidence;
import uk.waymark.command.action.ActionRefusal.EvidenceAlreadyWithdrawn;
import uk.waymark.command.action.ActionRefusal.EvidenceIsWithdrawn;
import uk.waymark.command.action.ActionRefusal.EvidenceRefTaken;
import uk.waymark.command.action.ActionRefusal.EvidenceRepeated;
import uk.waymark.command.action.ActionRefusal.NoEvidenceOfThatRef;
import uk.waymark.command.action.ActionRefusal.NoSuchEvidence;
import uk.waymark.command.action.ActionRefusal.WithdrawnBeforeAttached;
import uk.waymark.events.Ref;
import uk.waymark.events.action.ActionEvent.EvidenceAttached;
import uk.waymark.events.action.ActionEvent.EvidenceWithdrawn;

/// The documents that back one action.
final class Evidence {
    private final Map<Ref, EvidenceAttached> byRef = new HashMap<>();
    private final Map<Ref, EvidenceWithdrawn> withdrawn = new HashMap<>();

    void remember(EvidenceAttached attached) {
        byRef.put(attached.ref(), attached);
    }

    void remember(EvidenceWithdrawn withdrawal) {
        withdrawn.put(withdrawal.ref(), withdrawal);
    }

    /// @param asAt the day that a rating describes
    /// @param named the refs that a rating rests on
    void check(LocalDate asAt, List<Ref> named, Refusals refusals) {
        var seen = new HashSet<Ref>();
        for (int i = 0; i < named.size(); i++) {
            var ref = named.get(i);
            var withdrawal = withdrawn.get(ref);
            if (withdrawal != null && !withdrawal.effectiveOn().isAfter(asAt)) {
                refusals.add(new EvidenceIsWithdrawn(i, withdrawal));
            }
            refusals.addIf(!byRef.containsKey(ref), new NoSuchEvidence(i, ref))
                    .addIf(!seen.add(ref), new EvidenceRepeated(i, ref));
        }
    }

    void check(AttachEvidence command, Refusals refusals) {
        var taken = byRef.get(command.ref());
        if (taken != null) {
            refusals.add(new EvidenceRefTaken(taken));
        }
    }

    EvidenceWithdrawn withdrawn(WithdrawEvidence command) {
        var attached = byRef.get(command.ref());
        if (attached == null) {
            throw new Refused(new NoEvidenceOfThatRef(command.ref()));
        }
        var before = withdrawn.get(command.ref());
        if (before != null) {
            throw new Refused(new EvidenceAlreadyWithdrawn(before));
        }
        new Refusals()
                .addIf(
                        command.effectiveOn().isBefore(attached.effectiveOn()),
                        new WithdrawnBeforeAttached(command.effectiveOn(), attached.effectiveOn()))
                .refuseIfAny();
        return new EvidenceWithdrawn(
                command.authority(), command.id(), command.ref(), command.reason(), command.effectiveOn());
    }
}
