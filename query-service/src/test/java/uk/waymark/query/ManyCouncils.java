package uk.waymark.query;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import uk.waymark.events.Document;
import uk.waymark.events.Due;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.Sha256;
import uk.waymark.events.action.ActionEvent.ActionAdded;
import uk.waymark.events.action.ActionEvent.ActionProgressRecorded;
import uk.waymark.events.action.ActionEvent.ActionRated;
import uk.waymark.events.action.ActionEvent.DueDateRevised;
import uk.waymark.events.action.ActionEvent.EvidenceAttached;
import uk.waymark.events.action.ActionEvent.MilestoneAdded;
import uk.waymark.events.action.ActionEvent.MilestoneReached;
import uk.waymark.events.action.ActionId;
import uk.waymark.events.action.Resource;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.followup.FollowUpEvent.AnswerAccepted;
import uk.waymark.events.followup.FollowUpEvent.FollowUpAnswered;
import uk.waymark.events.followup.FollowUpEvent.FollowUpRaised;
import uk.waymark.events.followup.FollowUpId;
import uk.waymark.events.inspection.FindingId;
import uk.waymark.events.minute.Contributor;
import uk.waymark.events.minute.ItemKind;
import uk.waymark.events.minute.MinuteEvent.MinuteRecorded;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.minute.Outcome;
import uk.waymark.events.minute.ResolutionItem;
import uk.waymark.events.plan.PlanId;
import uk.waymark.events.rating.Dimension;
import uk.waymark.events.rating.Direction;
import uk.waymark.events.rating.RatingCode;
import uk.waymark.events.rating.Rationale;

/// As many councils as England has, each of which does much the same month after month: for measuring.
public final class ManyCouncils {
    private static final int COUNCILS = 153;
    private static final int RATINGS_A_MONTH = 8;
    private static final BodyId COMMITTEE = new BodyId("leics-cfosc");
    private static final Role DIRECTOR = new Role("Director of Children and Families");
    private static final PlanId PLAN = new PlanId("leics-ociap");
    private static final LocalDate BEGINNING = LocalDate.of(1990, 1, 1);

    private final Ledger ledger = new Ledger();

    /// @param atLeast how many events; each batch is in the order of the ledger and follows the one before
    public void tell(int atLeast, Consumer<List<RecordedEvent>> batches) {
        var councils = IntStream.range(0, COUNCILS)
                .mapToObj("E100%05d"::formatted)
                .map(AuthorityCode::new)
                .toList();
        councils.forEach(council -> new Story(ledger, council).tell());
        var told = 0;
        for (var month = 0; told < atLeast; month++) {
            for (var council : councils) {
                tell(council, month);
            }
            var batch = ledger.take();
            told += batch.size();
            batches.accept(batch);
        }
    }

    private void tell(AuthorityCode council, int month) {
        var day = BEGINNING.plusDays(month);
        add(council, month, day);
        for (var i = 0; i < RATINGS_A_MONTH; i++) {
            rate(council, action(month * (i + 1) / RATINGS_A_MONTH), day);
        }
        evidence(council, action(month), month, day);
        minute(council, month, day);
    }

    private void add(AuthorityCode council, int month, LocalDate day) {
        var action = action(month);
        ledger.record(new ActionAdded(
                council,
                action,
                PLAN,
                new Ref("m%d".formatted(month)),
                List.of(new FindingId("leics-sif-2016/3")),
                "Workforce",
                "Bring caseloads down to what a social worker can hold, and keep them there over the winter months",
                "Children see the same worker for longer",
                DIRECTOR,
                new Role("Chief Executive"),
                List.of("Frontline", "Health"),
                day,
                new Due.On(day.plusYears(1), "within a year"),
                List.of("Average caseload"),
                Resource.KNOWN,
                day));
        ledger.record(new MilestoneAdded(
                council, action, new Ref("hire"), "Four trainees", new Due.On(day.plusMonths(3), null), day));
        ledger.record(new DueDateRevised(
                council,
                action,
                new Due.On(day.plusYears(1), "within a year"),
                new Due.On(day.plusYears(2), null),
                "Recruitment takes longer than was thought",
                DIRECTOR,
                null,
                day));
        ledger.record(new MilestoneReached(council, action, new Ref("hire"), "All four began", day));
    }

    private void rate(AuthorityCode council, ActionId action, LocalDate day) {
        ledger.record(new ActionRated(
                council,
                action,
                Dimension.DELIVERY,
                new RatingCode("RED"),
                new RatingCode("AMBER"),
                Direction.IMPROVING,
                new Rationale(
                        "Recruitment still fluctuates, and two of the four teams have had a vacancy since spring"),
                day,
                List.of(new Ref("premia")),
                null));
    }

    private void evidence(AuthorityCode council, ActionId action, int month, LocalDate day) {
        ledger.record(new EvidenceAttached(
                council,
                action,
                new Ref("premia"),
                "Decision on market premia",
                URI.create("https://example.org/documents/premia/%d".formatted(month)),
                new Sha256("0".repeat(64)),
                day));
        ledger.record(new ActionProgressRecorded(
                council, action, "Market premia agreed and advertised; interviews begin next week", day));
    }

    private void minute(AuthorityCode council, int month, LocalDate day) {
        var minute = new MinuteId("leics-cfosc/2018-11-06/m%d".formatted(month));
        ledger.record(new MinuteRecorded(
                council,
                minute,
                COMMITTEE,
                new MeetingId("leics-cfosc/2018-11-06"),
                new Ref("m%d".formatted(month)),
                day,
                "Progress of the plan",
                List.of("To consider the progress report"),
                List.of("Premia help", "Caseloads remain high", "Members asked for the figures by team"),
                List.of(new Contributor(DIRECTOR, "presented the report")),
                List.of(new Document("Agenda Item 8", null, null))));
        var item = new ResolutionItem(
                new Ref("a"),
                ItemKind.PROVIDE_INFORMATION,
                "That vacancies by team be provided",
                DIRECTOR,
                null,
                new Due.Unspecified(null),
                List.of());
        var resolved = ledger.record(
                new MinuteResolved(council, minute, COMMITTEE, day, Outcome.RESOLVED, null, List.of(item)));
        var followUp = FollowUpId.of(minute, new Ref("a"));
        ledger.record(
                new FollowUpRaised(
                        council,
                        followUp,
                        COMMITTEE,
                        minute,
                        new Ref("a"),
                        ItemKind.PROVIDE_INFORMATION,
                        "That vacancies by team be provided",
                        DIRECTOR,
                        null,
                        new Due.Unspecified(null),
                        day),
                resolved,
                null);
        ledger.record(new FollowUpAnswered(
                council, followUp, "They are in the annex", DIRECTOR, List.of(new Document("Annex", null, null)), day));
        ledger.record(
                new AnswerAccepted(council, followUp, new MeetingId("leics-cfosc/2019-01-15"), "With thanks", day));
    }

    private static ActionId action(int month) {
        return ActionId.of(PLAN, new Ref("m%d".formatted(month)));
    }
}
