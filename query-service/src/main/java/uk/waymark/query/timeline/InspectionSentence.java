package uk.waymark.query.timeline;

import java.util.stream.Collectors;
import uk.waymark.events.inspection.InspectionEvent;
import uk.waymark.events.inspection.InspectionEvent.FindingContested;
import uk.waymark.events.inspection.InspectionEvent.FindingRecorded;
import uk.waymark.events.inspection.InspectionEvent.InspectionRecorded;
import uk.waymark.events.inspection.InspectionEvent.JudgementsRecorded;
import uk.waymark.events.inspection.InspectionEvent.ReportReceived;
import uk.waymark.events.inspection.Judgement;

/// What happened to an inspection, in a sentence.
final class InspectionSentence {
    private InspectionSentence() {}

    static String of(InspectionEvent event) {
        return switch (event) {
            case InspectionRecorded recorded ->
                "%s: %s under %s from %s to %s"
                        .formatted(
                                recorded.inspectorate(),
                                English.words(recorded.kind()),
                                recorded.framework().value(),
                                English.day(recorded.from()),
                                English.day(recorded.to()));
            case ReportReceived received ->
                "Report received on %s%s"
                        .formatted(
                                English.day(received.receivedOn()),
                                received.publishedOn() == null
                                        ? ""
                                        : ", published on " + English.day(received.publishedOn()));
            case JudgementsRecorded recorded ->
                "Judgements: %s"
                        .formatted(recorded.judgements().stream()
                                .map(InspectionSentence::judgement)
                                .collect(Collectors.joining("; ")));
            case FindingRecorded finding ->
                "%s %s: %s".formatted(capital(English.words(finding.kind())), finding.ref(), finding.text());
            case FindingContested contested ->
                "Finding %s contested: %s".formatted(contested.ref(), contested.reason());
        };
    }

    private static String judgement(Judgement judgement) {
        return judgement.grade() == null
                ? "%s not judged%s".formatted(judgement.area().value(), English.after(", ", judgement.notJudged()))
                : "%s %s".formatted(judgement.area().value(), judgement.grade().label());
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
