package uk.waymark.query.timeline;

import uk.waymark.events.plan.PlanEvent;
import uk.waymark.events.plan.PlanEvent.PlanAdopted;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanEvent.PlanSubmitted;
import uk.waymark.events.plan.PlanEvent.ReportingCadenceSet;
import uk.waymark.events.plan.PlanEvent.SlipCapSet;

/// What happened to a plan, in a sentence.
final class PlanSentence {
    private PlanSentence() {}

    static String of(PlanEvent event) {
        return switch (event) {
            case PlanDrafted drafted ->
                "Plan drafted for %s to %s, owned by %s: %s"
                        .formatted(
                                English.day(drafted.from()),
                                English.day(drafted.to()),
                                drafted.owner(),
                                drafted.name());
            case PlanAdopted adopted ->
                "Plan adopted by %s%s".formatted(adopted.body(), English.after(", minuted in ", adopted.minute()));
            case ReportingCadenceSet set ->
                "Progress to be reported %s%s"
                        .formatted(English.words(set.cadence()), English.after(" to ", set.body()));
            case SlipCapSet set ->
                "Slip cap set%s%s%s: %s"
                        .formatted(
                                English.after(", days after the first due date: ", set.days()),
                                English.after(", revisions of a date: ", set.times()),
                                English.after(", settled at ", set.decidedAt()),
                                set.reason());
            case PlanSubmitted submitted ->
                "Plan submitted to %s: %s"
                        .formatted(submitted.recipient(), submitted.document().title());
        };
    }
}
