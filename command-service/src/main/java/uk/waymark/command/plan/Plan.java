package uk.waymark.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import uk.waymark.command.History;
import uk.waymark.command.InForce;
import uk.waymark.command.Refusals;
import uk.waymark.command.StreamId;
import uk.waymark.command.body.Bodies;
import uk.waymark.command.plan.PlanCommand.AdoptPlan;
import uk.waymark.command.plan.PlanCommand.DraftPlan;
import uk.waymark.command.plan.PlanCommand.SetReportingCadence;
import uk.waymark.command.plan.PlanCommand.SetSlipCap;
import uk.waymark.command.plan.PlanCommand.SubmitPlan;
import uk.waymark.command.plan.PlanRefusal.AlreadyAdopted;
import uk.waymark.command.plan.PlanRefusal.AlreadySubmitted;
import uk.waymark.command.plan.PlanRefusal.BeforeDrafted;
import uk.waymark.command.plan.PlanRefusal.NoSuchBody;
import uk.waymark.command.plan.PlanRefusal.SameCadence;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.plan.PlanEvent;
import uk.waymark.events.plan.PlanEvent.PlanAdopted;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanEvent.PlanSubmitted;
import uk.waymark.events.plan.PlanEvent.ReportingCadenceSet;
import uk.waymark.events.plan.PlanEvent.SlipCapSet;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.reference.Reference;

/// The plan that answers one or more inspections.
@Aggregate
class Plan {
    @AggregateIdentifier
    StreamId stream;

    private LocalDate draftedOn = LocalDate.MIN;
    private final Map<BodyId, PlanAdopted> adoptions = new HashMap<>();
    private final List<PlanSubmitted> submissions = new ArrayList<>();
    private final InForce<ReportingCadenceSet> cadences = new InForce<>();
    private final InForce<SlipCapSet> slipCaps = new InForce<>();

    Plan() {} // Axon replays events into this

    @CommandHandler
    Plan(DraftPlan command, History history, Reference reference) {
        var draft = new Draft(command);
        draft.refuseIfWrong(history, reference);
        apply(draft.drafted());
    }

    @CommandHandler
    void handle(AdoptPlan command, History history) {
        var refusals = unlessNotDrafted(command.id(), command.effectiveOn());
        var before = adoptions.get(command.body());
        if (before != null) {
            refusals.add(new AlreadyAdopted(before));
        }
        new Adoption(command).check(history, refusals);
        refusals.refuseIfAny();
        apply(new PlanAdopted(
                command.authority(), command.id(), command.body(), command.minute(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(SubmitPlan command) {
        var refusals = unlessNotDrafted(command.id(), command.effectiveOn());
        submissions.stream()
                .filter(before -> AlreadySubmitted.isSame(before, command))
                .forEach(before -> refusals.add(new AlreadySubmitted(before)));
        refusals.refuseIfAny();
        apply(new PlanSubmitted(
                command.authority(), command.id(), command.recipient(), command.document(), command.effectiveOn()));
    }

    @CommandHandler
    void handle(SetReportingCadence command, History history) {
        var refusals = unlessNotDrafted(command.id(), command.effectiveOn());
        var body = command.body();
        if (body != null && !new Bodies(command.authority(), history).has(body)) {
            refusals.add(new NoSuchBody(body));
        }
        cadences.on(command.effectiveOn())
                .filter(before -> command.cadence() == before.cadence() && Objects.equals(body, before.body()))
                .ifPresent(before -> refusals.add(new SameCadence(before)));
        refusals.refuseIfAny();
        apply(new ReportingCadenceSet(
                command.authority(), command.id(), command.cadence(), body, command.effectiveOn()));
    }

    @CommandHandler
    void handle(SetSlipCap command, History history) {
        var limits = new Limits(command);
        var refusals = unlessNotDrafted(command.id(), command.effectiveOn());
        limits.check(slipCaps.on(command.effectiveOn()), refusals);
        limits.check(history, refusals);
        refusals.refuseIfAny();
        apply(limits.set());
    }

    private Refusals unlessNotDrafted(PlanId id, LocalDate day) {
        return new Refusals().addIf(day.isBefore(draftedOn), new BeforeDrafted(id, day, draftedOn));
    }

    @EventSourcingHandler
    void on(PlanEvent event) {
        switch (event) {
            case PlanDrafted drafted -> {
                stream = new StreamId(drafted.authority(), drafted.subject());
                draftedOn = drafted.effectiveOn();
            }
            case PlanAdopted adopted -> adoptions.put(adopted.body(), adopted);
            case PlanSubmitted submitted -> submissions.add(submitted);
            case ReportingCadenceSet set -> cadences.remember(set);
            case SlipCapSet set -> slipCaps.remember(set);
        }
    }
}
