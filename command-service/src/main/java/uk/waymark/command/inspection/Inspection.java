package uk.waymark.command.inspection;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Refusals;
import uk.waymark.command.Refused;
import uk.waymark.command.StreamId;
import uk.waymark.command.inspection.GradingRefusal.AlreadyJudged;
import uk.waymark.command.inspection.InspectionCommand.*;
import uk.waymark.command.inspection.InspectionRefusal.*;
import uk.waymark.events.Ref;
import uk.waymark.events.inspection.Framework;
import uk.waymark.events.inspection.InspectionEvent;
import uk.waymark.events.inspection.InspectionEvent.*;
import uk.waymark.events.reference.Reference;

/// A look at a service, from outside or by itself.
@Aggregate
class Inspection {
    @AggregateIdentifier
    StreamId stream;

    private @Nullable InspectionRecorded recorded;
    private @Nullable ReportReceived report;
    private @Nullable JudgementsRecorded judgements;
    private final Map<Ref, FindingRecorded> findings = new HashMap<>();
    private final Map<Ref, FindingContested> contested = new HashMap<>();

    Inspection() {} // Axon replays events into this

    @CommandHandler
    Inspection(RecordInspection command, Reference reference, InspectionRegister register) {
        var visit = new Visit(command, reference.framework(command.framework()));
        visit.refuseIfWrong(reference, register);
        apply(visit.recorded());
    }

    @CommandHandler
    void handle(RecordReportReceived command) {
        var refusals = new Refusals();
        if (report != null) {
            refusals.add(new ReportAlreadyReceived(report));
        }
        var to = recorded().to();
        var publishedOn = command.publishedOn();
        refusals.addIf(command.receivedOn().isBefore(to), new ReceivedBeforeTheEnd(command.receivedOn(), to));
        if (publishedOn != null && publishedOn.isBefore(command.receivedOn())) {
            refusals.add(new PublishedBeforeReceived(publishedOn, command.receivedOn()));
        }
        refusals.refuseIfAny();
        apply(new ReportReceived(
                command.authority(), command.id(), command.receivedOn(), publishedOn, command.documents()));
    }

    @CommandHandler
    void handle(RecordJudgements command, Reference reference) {
        var refusals = new Refusals();
        if (judgements != null) {
            refusals.add(new AlreadyJudged(judgements));
        }
        var grading = new Grading(framework(reference), recorded().kind());
        grading.check(command.judgements(), refusals);
        refusals.refuseIfAny();
        apply(new JudgementsRecorded(
                command.authority(), command.id(), grading.judgements(command.judgements()), command.effectiveOn()));
    }

    @CommandHandler
    void handle(RecordFinding command, Reference reference) {
        var refusals = new Refusals();
        var taken = findings.get(command.ref());
        if (taken != null) {
            refusals.add(new FindingRefTaken(taken));
        }
        var statement = new Statement(command);
        statement.check(framework(reference), refusals);
        refusals.refuseIfAny();
        apply(statement.recorded());
    }

    @CommandHandler
    void handle(ContestFinding command) {
        var finding = findings.get(command.ref());
        if (finding == null) {
            throw new Refused(new NoSuchFinding(command.id(), command.ref()));
        }
        var refusals = new Refusals()
                .addIf(
                        command.effectiveOn().isBefore(finding.effectiveOn()),
                        new ContestedBeforeFound(command.effectiveOn(), finding));
        var before = contested.get(command.ref());
        if (before != null) {
            refusals.add(new AlreadyContested(before));
        }
        refusals.refuseIfAny();
        apply(new FindingContested(
                command.authority(),
                command.id(),
                command.ref(),
                command.reason(),
                command.documents(),
                command.effectiveOn()));
    }

    private Framework framework(Reference reference) {
        return reference.framework(recorded().framework()).orElseThrow();
    }

    private InspectionRecorded recorded() {
        return Objects.requireNonNull(recorded);
    }

    @EventSourcingHandler
    void on(InspectionEvent event) {
        switch (event) {
            case InspectionRecorded first -> {
                stream = new StreamId(first.authority(), first.subject());
                recorded = first;
            }
            case ReportReceived received -> report = received;
            case JudgementsRecorded given -> judgements = given;
            case FindingRecorded finding -> findings.put(finding.ref(), finding);
            case FindingContested dispute -> contested.put(dispute.ref(), dispute);
        }
    }
}
