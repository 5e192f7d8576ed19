package uk.waymark.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.Document;
import uk.waymark.events.Due;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.followup.FollowUpEvent.AnswerAccepted;
import uk.waymark.events.followup.FollowUpEvent.AnswerRejected;
import uk.waymark.events.followup.FollowUpEvent.FollowUpAnswered;
import uk.waymark.events.followup.FollowUpEvent.FollowUpRaised;
import uk.waymark.events.followup.FollowUpId;
import uk.waymark.events.minute.Contributor;
import uk.waymark.events.minute.ItemKind;
import uk.waymark.events.minute.MinuteEvent.MinuteRecorded;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.minute.MinuteEvent.UndertakingGiven;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.minute.Outcome;
import uk.waymark.events.minute.ResolutionItem;

/// The part of the story in which the committee is told of the plan, asks for more and decides about the answers.
record Minuted(Ledger ledger, AuthorityCode council) {
    private static final Role DIRECTOR = new Role("Director of Children and Families");
    private static final LocalDate MEETING_ON = LocalDate.of(2018, 11, 6);
    private static final BodyId COMMITTEE = new BodyId("leics-cfosc");
    private static final MeetingId MEETING = new MeetingId("leics-cfosc/2018-11-06");
    private static final MinuteId MINUTE = new MinuteId("leics-cfosc/2018-11-06/8");

    void tell() {
        ledger.record(new MinuteRecorded(
                council,
                MINUTE,
                COMMITTEE,
                MEETING,
                new Ref("8"),
                MEETING_ON,
                "Progress of the plan",
                List.of("To consider the progress report"),
                List.of("Premia help", "Caseloads remain high"),
                List.of(new Contributor(DIRECTOR, "presented the report")),
                List.of(new Document("Agenda Item 8", null, null)),
                null));
        var resolved = ledger.record(new MinuteResolved(
                council,
                MINUTE,
                COMMITTEE,
                MEETING_ON,
                Outcome.RESOLVED,
                null,
                List.of(
                        item("a", ItemKind.NOTE, "That the report be noted", null),
                        item("b", ItemKind.CIRCULATE_DOCUMENT, "That the letter be circulated", null),
                        item(
                                "c",
                                ItemKind.PROVIDE_INFORMATION,
                                "That vacancies be provided",
                                new Due.NextMeeting(COMMITTEE, null)))));
        followUp(resolved, "b", ItemKind.CIRCULATE_DOCUMENT, new Due.Unspecified(null));
        followUp(resolved, "c", ItemKind.PROVIDE_INFORMATION, new Due.NextMeeting(COMMITTEE, null));
        var undertaking = ledger.record(new UndertakingGiven(
                council,
                MINUTE,
                COMMITTEE,
                MEETING_ON,
                new Ref("premia"),
                DIRECTOR,
                ItemKind.REPORT_BACK,
                "To report on premia",
                new Due.On(day("2099-01-01"), null)));
        followUp(undertaking, "premia", ItemKind.REPORT_BACK, new Due.On(day("2099-01-01"), null));
        answered("b", "Here is the letter");
        ledger.record(new AnswerRejected(
                council,
                followUpId("b"),
                new MeetingId("leics-cfosc/2019-01-15"),
                "A page is missing",
                day("2019-01-15")));
        answered("b", "Here is the whole letter");
        ledger.record(new AnswerAccepted(
                council, followUpId("b"), new MeetingId("leics-cfosc/2019-01-15"), "With thanks", day("2019-01-02")));
        answered("premia", "They work");
    }

    private static ResolutionItem item(String label, ItemKind kind, String wording, @Nullable Due due) {
        return new ResolutionItem(new Ref(label), kind, wording, DIRECTOR, null, due, List.of());
    }

    private void followUp(RecordedEvent cause, String label, ItemKind kind, Due due) {
        ledger.record(
                new FollowUpRaised(
                        council,
                        followUpId(label),
                        COMMITTEE,
                        MINUTE,
                        new Ref(label),
                        kind,
                        "What was asked for",
                        DIRECTOR,
                        null,
                        due,
                        MEETING_ON),
                cause,
                null);
    }

    private void answered(String label, String answer) {
        ledger.record(new FollowUpAnswered(
                council,
                followUpId(label),
                answer,
                DIRECTOR,
                List.of(new Document("The letter", null, null)),
                day("2018-12-01")));
    }

    private static FollowUpId followUpId(String label) {
        return FollowUpId.of(MINUTE, new Ref(label));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
