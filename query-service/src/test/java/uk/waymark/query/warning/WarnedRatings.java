package uk.waymark.query.warning;

import java.util.List;
import uk.waymark.events.Due.Recurring.Cadence;
import uk.waymark.events.Role;
import uk.waymark.events.rating.Dimension;
import uk.waymark.query.PlanStory;

/// Plans whose ratings are flagged, or nearly so.
final class WarnedRatings {
    private WarnedRatings() {}

    static void green(PlanStory plan) {
        List.of("1", "2", "3").forEach(ref -> plan.rated(ref, "GREEN", "2018-05-01"));
        plan.attached("2", "2018-06-01");
        plan.attached("3", "2018-05-01");
        plan.withdrawn("3", "2018-09-01");
        plan.rated("4", "AMBER", "2018-05-01");
        plan.rated("5", Dimension.IMPACT, "GREEN", "2018-05-01", "As seen in May");
        plan.rated("5", Dimension.IMPACT, "BLUE", "2018-06-01", "As seen in June");
        List.of("6", "7").forEach(ref -> plan.attached(ref, "2018-03-01"));
        plan.rated("6", "GREEN", "2018-05-01");
        plan.ratedOnEvidence("7", "GREEN", "2018-05-01");
        plan.rated("7", "GREEN", "2018-06-01");
    }

    static void words(PlanStory plan) {
        plan.rated("1", Dimension.DELIVERY, "AMBER", "2018-01-01", "Recruitment goes on as planned");
        plan.rated("1", Dimension.DELIVERY, "AMBER", "2018-02-15", "Recruitment  goes\non as planned ");
        plan.rated("1", Dimension.DELIVERY, "GREEN", "2018-04-01", "RECRUITMENT goes on as\u00a0planned");
        plan.rated("2", Dimension.DELIVERY, "AMBER", "2018-01-01", "Recruitment goes on as planned");
        plan.rated("2", Dimension.DELIVERY, "AMBER", "2018-03-31", "Recruitment goes on as planned");
        plan.rated("3", Dimension.DELIVERY, "AMBER", "2018-01-01", "Recruitment goes on as planned");
        plan.rated("3", Dimension.DELIVERY, "AMBER", "2018-03-01", "Four trainees began their work");
        plan.rated("3", Dimension.DELIVERY, "AMBER", "2018-06-01", "Recruitment goes on as planned");
        plan.rated("3", Dimension.IMPACT, "AMBER", "2018-09-01", "Recruitment goes on as planned");
    }

    static void flip(PlanStory plan) {
        plan.rated("1", "GREEN", "2018-05-01");
        plan.rated("1", "AMBER", "2018-05-10");
        plan.rated("1", "GREEN", "2018-06-09");
        plan.rated("2", "GREEN", "2018-05-01");
        plan.rated("2", "AMBER", "2018-05-10");
        plan.rated("2", "GREEN", "2018-06-10");
        plan.rated("3", "GREEN", "2018-05-01");
        plan.rated("3", "AMBER", "2018-05-10");
        plan.rated("3", "RED", "2018-05-11");
    }

    static void lead(PlanStory plan) {
        List.of("1", "2").forEach(ref -> plan.added(ref, WarnedPlans.LATER, "2018-01-01", new Role("Clerk")));
        plan.added("3", WarnedPlans.LATER, "2018-01-01");
        plan.rated("1", "AMBER", "2018-05-01");
        plan.rated("1", Dimension.IMPACT, "AMBER", "2018-06-01", "As seen in June");
        plan.rated("2", "AMBER", "2018-05-01");
        plan.validated("2", plan.rated("2", "GREEN", "2018-06-01"), "2018-06-02");
        plan.rated("3", "AMBER", "2018-05-01");
    }

    static void unrated(PlanStory plan) {
        plan.rated("2", "AMBER", "2018-10-02");
        plan.rated("3", Dimension.IMPACT, "AMBER", "2018-10-01", "As seen in October");
        plan.closed("4", "2018-06-01");
        plan.rated("5", "AMBER", "2018-02-01");
        plan.closed("5", "2018-06-01");
        plan.reopened("5", "2018-12-01");
        plan.added("6", WarnedPlans.LATER, "2018-12-01");
    }

    static void monthly(PlanStory plan) {
        plan.reported(Cadence.MONTHLY, "2018-01-01");
        plan.rated("1", "AMBER", "2018-12-02");
        plan.rated("2", "AMBER", "2018-12-01");
    }
}
