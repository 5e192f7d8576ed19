package uk.waymark.query.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import uk.waymark.events.Due;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Ref;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyId;
import uk.waymark.query.Ledger;
import uk.waymark.query.PlanStory;
import uk.waymark.query.RunningService;
import uk.waymark.query.Story;
import uk.waymark.query.Told;

/// Four actions: 1 was closed two years after it was added, 2 was closed, reopened and closed again, 3 was moved and is
/// complete, and 4 was due at a board's next meeting, and then in words that settle no day.
final class CountedPlan {
    private static final BodyId BOARD = new BodyId("leics-board");
    private static final Ledger LEDGER = new Ledger();
    static final RecordedEvent LAST_CLOSURE = tell();
    private static final RunningService SERVICE = Told.start(LEDGER);

    private CountedPlan() {}

    /// @param asked parameters, each after an ampersand
    static JsonNode figures(String asked) {
        return of("leics-counted", asked);
    }

    static JsonNode of(String plan, String asked) {
        var answer = SERVICE.get("/plans/%s/figures?authority=E10000018%s".formatted(plan, asked));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().get("next").isNull()).isTrue();
        return answer.json().get("items");
    }

    /// For how many days an action stood at each rating of its delivery, told by the replay.
    ///
    /// @param asked parameters, each after an ampersand
    static JsonNode days(String plan, String ref, String asked) {
        var answer = SERVICE.get("/plans/%s/actions/%s/ratings?authority=E10000018%s".formatted(plan, ref, asked));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().at("/days/DELIVERY");
    }

    private static RecordedEvent tell() {
        new PlanStory(LEDGER, "leics-empty", "2018-01-01");
        blue();
        var plan = new PlanStory(LEDGER, "leics-counted", "2016-01-10");
        plan.added("1", PlanStory.on("2099-12-31"), "2016-02-01");
        plan.added("2", PlanStory.on("2099-12-31"), "2016-02-01");
        plan.rated("2", "GREEN", "2017-05-01");
        plan.closed("2", "2017-05-10");
        plan.added("3", PlanStory.on("2017-03-31"), "2017-01-01");
        plan.rated("3", "RED", "2017-01-11");
        plan.rated("3", "AMBER", "2017-02-01");
        plan.moved("3", PlanStory.on("2017-03-31"), PlanStory.on("2017-06-30"), "2017-02-15");
        plan.moved("3", PlanStory.on("2017-06-30"), PlanStory.on("2017-04-30"), "2017-03-01");
        plan.completed("3", "2017-08-01");
        plan.added("4", new Due.NextMeeting(BOARD, "next meeting"), "2017-12-01");
        meeting("2018-01-20", "2017-12-15");
        plan.moved("4", new Due.NextMeeting(BOARD, "next meeting"), PlanStory.on("2018-03-31"), "2018-01-25");
        plan.moved("4", PlanStory.on("2018-03-31"), new Due.Vague("in due course"), "2018-02-01");
        plan.closed("1", "2018-03-15");
        plan.reopened("2", "2018-04-01");
        return plan.closed("2", "2018-11-20");
    }

    private static void blue() {
        var plan = new PlanStory(LEDGER, "leics-blue", "2018-01-01", "BRAG-4");
        plan.added("1", PlanStory.on("2099-12-31"), "2018-01-01");
        plan.rated("1", "AMBER", "2018-01-11");
        plan.rated("1", "GREEN", "2018-01-21");
        plan.rated("1", "BLUE", "2018-01-26");
    }

    private static void meeting(String day, String announcedOn) {
        LEDGER.record(new MeetingScheduled(
                Story.LEICESTERSHIRE, BOARD, new Ref(day), PlanStory.on(day), null, LocalDate.parse(announcedOn)));
    }
}
