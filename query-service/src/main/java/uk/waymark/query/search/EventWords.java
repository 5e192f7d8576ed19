package uk.waymark.query.search;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.action.ActionEvent;
import uk.waymark.events.authority.AuthorityEvent;
import uk.waymark.events.body.BodyEvent;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyEvent.MinutesConfirmed;
import uk.waymark.events.followup.FollowUpEvent;
import uk.waymark.events.followup.FollowUpEvent.AnswerAccepted;
import uk.waymark.events.followup.FollowUpEvent.AnswerRejected;
import uk.waymark.events.followup.FollowUpEvent.FollowUpAnswered;
import uk.waymark.events.followup.FollowUpEvent.FollowUpRaised;
import uk.waymark.events.inspection.InspectionEvent;
import uk.waymark.events.inspection.InspectionEvent.FindingContested;
import uk.waymark.events.inspection.InspectionEvent.FindingRecorded;
import uk.waymark.events.inspection.InspectionEvent.InspectionRecorded;
import uk.waymark.events.inspection.InspectionEvent.JudgementsRecorded;
import uk.waymark.events.inspection.InspectionEvent.ReportReceived;
import uk.waymark.events.measure.MeasureEvent;
import uk.waymark.events.measure.MeasureEvent.MeasureDefined;
import uk.waymark.events.measure.MeasureEvent.ReadingCorrected;
import uk.waymark.events.measure.MeasureEvent.ReadingRecorded;
import uk.waymark.events.measure.MeasureEvent.TargetSet;
import uk.waymark.events.measure.Target.NoneAgreed;
import uk.waymark.events.minute.MinuteEvent;
import uk.waymark.events.plan.PlanEvent;
import uk.waymark.events.plan.PlanEvent.PlanAdopted;
import uk.waymark.events.plan.PlanEvent.PlanDrafted;
import uk.waymark.events.plan.PlanEvent.PlanSubmitted;
import uk.waymark.events.plan.PlanEvent.ReportingCadenceSet;
import uk.waymark.events.plan.PlanEvent.SlipCapSet;
import uk.waymark.events.statement.StatementEvent;
import uk.waymark.events.statement.StatementEvent.StatementRecorded;

/// What any event says in words, if it says something.
final class EventWords {
    private EventWords() {}

    static Optional<Words> of(WaymarkEvent event) {
        return Optional.ofNullable(words(event));
    }

    private static @Nullable Words words(WaymarkEvent event) {
        return switch (event) {
            // The list of authorities tells their names.
            case AuthorityEvent _ -> null;
            case BodyEvent body -> of(body);
            case InspectionEvent inspection -> of(inspection);
            case PlanEvent plan -> of(plan);
            case ActionEvent action -> ActionWords.of(action);
            case MinuteEvent minute -> MinuteWords.of(minute);
            case FollowUpEvent followUp -> of(followUp);
            case MeasureEvent measure -> of(measure);
            case StatementEvent statement -> of(statement);
            // The streams cannot be sealed over packages; a test walks all event types instead.
            default -> throw new IllegalArgumentException("No words of " + event.getClass());
        };
    }

    private static Words of(BodyEvent event) {
        return switch (event) {
            case BodyEstablished established -> Words.of(PassageKind.BODY, established.name());
            case MeetingScheduled scheduled -> Words.of(PassageKind.MEETING, scheduled.title());
            case MinutesConfirmed confirmed -> Words.of(PassageKind.MEETING, confirmed.corrections());
        };
    }

    private static Words of(InspectionEvent event) {
        return switch (event) {
            case InspectionRecorded recorded ->
                Words.of(PassageKind.INSPECTION, recorded.scope(), recorded.exclusions());
            case JudgementsRecorded judged ->
                new Words(
                        PassageKind.JUDGEMENT,
                        judged.judgements().stream()
                                .flatMap(judgement -> Stream.of(judgement.notJudged(), judgement.commentary()))
                                .filter(Objects::nonNull)
                                .toList());
            case FindingRecorded finding ->
                Words.of(PassageKind.FINDING, finding.text(), finding.rootCause(), finding.commentary());
            case FindingContested contested ->
                Words.of(PassageKind.CONTEST, contested.reason()).and(Words.titles(contested.documents()));
            case ReportReceived received -> new Words(PassageKind.INSPECTION, Words.titles(received.documents()));
        };
    }

    private static @Nullable Words of(PlanEvent event) {
        return switch (event) {
            case PlanDrafted drafted -> Words.of(PassageKind.PLAN, drafted.name(), drafted.shortName());
            case SlipCapSet set -> Words.of(PassageKind.SLIP_CAP, set.reason());
            case PlanSubmitted submitted ->
                Words.of(PassageKind.PLAN, submitted.document().title());
            case PlanAdopted _, ReportingCadenceSet _ -> null;
        };
    }

    private static Words of(FollowUpEvent event) {
        return switch (event) {
            case FollowUpRaised raised -> Words.of(PassageKind.FOLLOW_UP, raised.wording());
            case FollowUpAnswered answered ->
                Words.of(PassageKind.ANSWER, answered.answer()).and(Words.titles(answered.documents()));
            case AnswerAccepted accepted -> Words.of(PassageKind.ANSWER, accepted.comment());
            case AnswerRejected rejected -> Words.of(PassageKind.ANSWER, rejected.reason());
        };
    }

    private static @Nullable Words of(MeasureEvent event) {
        return switch (event) {
            case MeasureDefined defined -> Words.of(PassageKind.MEASURE, defined.name());
            case TargetSet set ->
                set.target() instanceof NoneAgreed none ? Words.of(PassageKind.TARGET, none.words()) : null;
            case ReadingCorrected corrected -> Words.of(PassageKind.READING, corrected.reason());
            case ReadingRecorded _ -> null;
        };
    }

    private static Words of(StatementEvent event) {
        return switch (event) {
            case StatementRecorded recorded -> Words.of(PassageKind.STATEMENT, recorded.wording());
        };
    }
}
