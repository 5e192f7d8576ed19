package uk.waymark.query.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.query.PlanStory.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;
import uk.waymark.events.Due;
import uk.waymark.events.measure.Target;
import uk.waymark.events.rating.Dimension;
import uk.waymark.query.Ledger;
import uk.waymark.query.PlanStory;
import uk.waymark.query.RunningService;
import uk.waymark.query.Told;

/// A plan for each kind of warning: what is flagged, and what is nearly so.
final class WarnedPlans {
    static final Due LATER = on("2099-12-31");
    private static final RunningService SERVICE = Told.start(tell());

    private WarnedPlans() {}

    /// @param asked more parameters, each after an ampersand
    static JsonNode warnings(String plan, WarningKind kind, String asked) {
        return get(plan, "?kind=%s%s".formatted(kind, asked));
    }

    /// @param query empty for all warnings of now
    static JsonNode get(String plan, String query) {
        var answer = SERVICE.get("/plans/%s/warnings%s".formatted(plan, query));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("next").isNull()).isTrue();
        return answer.json().get("items");
    }

    /// The refs of the actions that are warned of.
    static List<String> refs(JsonNode warnings) {
        return warnings.valueStream()
                .map(warning -> warning.get("action").asString())
                .map(id -> id.substring(id.indexOf('/') + 1))
                .toList();
    }

    /// The types of the events that a warning rests on.
    static List<String> types(JsonNode warning) {
        return warning.get("events")
                .valueStream()
                .map(event -> event.get("type").asString())
                .toList();
    }

    private static Ledger tell() {
        var ledger = new Ledger();
        WarnedRatings.green(plan(ledger, "leics-green", 7));
        WarnedRatings.words(plan(ledger, "leics-words", 3));
        WarnedRatings.flip(plan(ledger, "leics-flip", 3));
        late(new PlanStory(ledger, "leics-late", "2018-01-01"));
        reopened(plan(ledger, "leics-reopened", 2));
        moved(new PlanStory(ledger, "leics-moved", "2018-01-01"));
        WarnedRatings.lead(new PlanStory(ledger, "leics-lead", "2018-01-01"));
        WarnedRatings.unrated(plan(ledger, "leics-unrated", 5));
        WarnedRatings.monthly(plan(ledger, "leics-monthly", 2));
        measured(plan(ledger, "leics-measured", 5), new MeasureStory(ledger));
        return ledger;
    }

    private static PlanStory plan(Ledger ledger, String id, int actions) {
        var plan = new PlanStory(ledger, id, "2018-01-01");
        for (var ref = 1; ref <= actions; ref++) {
            plan.added(String.valueOf(ref), LATER, "2018-01-01");
        }
        return plan;
    }

    private static void late(PlanStory plan) {
        plan.added("1", LATER, "2018-12-01");
        plan.rated("1", "AMBER", "2018-12-02");
        plan.rated("1", "GREEN", "2018-12-03");
        plan.added("2", LATER, "2018-12-03");
    }

    private static void reopened(PlanStory plan) {
        plan.closed("1", "2018-06-01");
        plan.reopened("1", "2018-07-01");
        plan.completed("2", "2018-06-01");
        plan.reopened("2", "2018-07-01");
        plan.closed("2", "2018-08-01");
    }

    private static void moved(PlanStory plan) {
        var due = on("2018-06-30");
        List.of("1", "2", "3").forEach(ref -> plan.added(ref, due, "2018-01-01"));
        plan.moved("1", due, LATER, "2018-06-23");
        plan.moved("2", due, LATER, "2018-06-22");
        plan.moved("3", due, new Due.Vague("in due course"), "2018-07-01");
        plan.moved("3", new Due.Vague("in due course"), LATER, "2018-07-02");
        plan.added("4", due, "2018-01-01");
        plan.moved("4", due, new Due.On(LocalDate.of(2018, 6, 30), "the end of June"), "2018-06-30");
    }

    private static void measured(PlanStory plan, MeasureStory measures) {
        var target = new Target.Value(new BigDecimal("8.5"));
        List.of("1", "2", "4").forEach(ref -> plan.rated(ref, "GREEN", "2018-05-01"));
        plan.rated("3", "AMBER", "2018-05-01");
        plan.rated("5", Dimension.IMPACT, "GREEN", "2018-05-01", "As seen in May");
        measures.read("leics-missed", plan.id("1"), target, "11.4");
        measures.read("leics-met", plan.id("2"), target, "8.5");
        measures.read("leics-amber", plan.id("3"), target, "11.4");
        measures.read("leics-no-target", plan.id("4"), new Target.NoneAgreed(null), "11.4");
        measures.read("leics-impact", plan.id("5"), target, "8.51");
    }
}
