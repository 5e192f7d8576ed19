package uk.waymark.query.history;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.measure.MeasureId;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanEvent.SlipCapSet;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.SchemeCode;

/// What a council might have recorded, in an order in which commands would be accepted. The days of which it tells go
/// back and forth, and further than commands let them: a read tells what the ledger holds, whatever rules it was
/// written under.
final class RandomHistory {
    /// One id begins with another, whose timelines are not to be mixed up.
    private static final List<String> PLANS = List.of("plan", "plan-2", "plan-3");

    private static final int MOST_ACTIONS = 5;
    private static final BodyId BOARD = new BodyId("board");

    private final Chance chance;
    private final AuthorityCode council;
    private final List<WaymarkEvent> events = new ArrayList<>();
    private final List<PlanDrafted> plans = new ArrayList<>();
    private final List<RandomAction> actions = new ArrayList<>();
    private final Map<Ref, MeetingScheduled> announced = new HashMap<>();
    private final List<RandomMeasure> measures;

    private RandomHistory(AuthorityCode council, Chance chance) {
        this.council = council;
        this.chance = chance;
        measures = Stream.of("vacancies", "vacancies-2")
                .map(id -> new RandomMeasure(council, new MeasureId(id), chance))
                .toList();
    }

    static List<WaymarkEvent> of(AuthorityCode council, Chance chance) {
        var history = new RandomHistory(council, chance);
        history.tell();
        return history.events;
    }

    private void tell() {
        events.add(new BodyEstablished(council, BOARD, "Improvement Board", null, chance.day()));
        measures.forEach(measure -> events.add(measure.defined()));
        draft();
        add();
        var length = 40 + chance.from1To(60);
        while (events.size() < length) {
            if (chance.oneIn(15) && plans.size() < PLANS.size()) {
                draft();
            } else if (chance.oneIn(12)) {
                add();
            } else if (chance.oneIn(10)) {
                schedule();
            } else if (chance.oneIn(15)) {
                limit();
            } else if (chance.oneIn(5)) {
                events.add(chance.of(measures).next());
            } else {
                events.add(chance.of(actions).next());
            }
        }
    }

    private void draft() {
        var plan = new OnePlan(council, new PlanId(PLANS.get(plans.size())))
                .drafted(chance.oneIn(3) ? null : new SchemeCode("BRAG-4"), chance.day());
        plans.add(plan);
        events.add(plan);
    }

    private void add() {
        var plan = chance.of(plans);
        var ref = 1 + actions.stream().filter(one -> one.isOf(plan.id())).count();
        if (ref <= MOST_ACTIONS) {
            var action = OneAction.of(council, plan.id(), Long.toString(ref));
            var added = action.added(due(chance), chance.day());
            actions.add(new RandomAction(action, added, plan.impactScheme() != null, chance));
            events.add(added);
        }
    }

    /// A new meeting, or the day of one that was announced for a month.
    private void schedule() {
        var vague = announced.values().stream()
                .filter(meeting -> !(meeting.due() instanceof Due.On))
                .findFirst();
        var meeting = vague.isPresent() && chance.oneIn(2)
                ? meeting(
                        vague.get().ref(),
                        on(chance.day()),
                        chance.from(vague.get().effectiveOn()))
                : meeting(
                        new Ref("m" + announced.size()),
                        chance.of(List.of(on(chance.day()), inTheMonth())),
                        chance.day());
        announced.put(meeting.ref(), meeting);
        events.add(meeting);
    }

    private void limit() {
        var plan = chance.of(plans);
        var cap = chance.cap();
        events.add(new SlipCapSet(
                council, plan.id(), cap.days(), cap.times(), "Dates moved too easily", null, chance.day()));
    }

    private MeetingScheduled meeting(Ref ref, Due due, LocalDate day) {
        return new MeetingScheduled(council, BOARD, ref, due, null, day);
    }

    static Due due(Chance chance) {
        return chance.of(List.of(
                on(chance.day()),
                on(chance.day()),
                inTheMonth(),
                new Due.NextMeeting(BOARD, null),
                new Due.Vague("soon")));
    }

    private static Due on(LocalDate day) {
        return new Due.On(day, null);
    }

    private static Due inTheMonth() {
        return new Due.ByEndOf(YearMonth.of(2018, 11), null);
    }
}
