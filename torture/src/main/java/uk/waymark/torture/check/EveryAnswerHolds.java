package uk.waymark.torture.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.waymark.torture.load.Answer;

/// What was answered is in the ledger, where the answer says, once. What nobody answered is there once at most.
public final class EveryAnswerHolds {
    private EveryAnswerHolds() {}

    public static List<String> findings(List<Answer> answers, Ledger ledger) {
        var findings = new ArrayList<String>();
        var byPosition =
                ledger.entries().stream().collect(Collectors.toMap(Ledger.Entry::position, Function.identity()));
        answers.stream()
                .filter(answer -> !answer.isDone() && !answer.isOpen())
                .map(answer ->
                        "%s was answered %d: %s".formatted(answer.request().mark(), answer.status(), answer.body()))
                .forEach(findings::add);
        answers.stream()
                .filter(Answer::isDone)
                .filter(answer -> !isThere(answer, byPosition))
                .map(answer -> "%s was answered with position %d and is lost"
                        .formatted(answer.request().mark(), answer.position()))
                .forEach(findings::add);
        answers.stream()
                .map(answer -> answer.request().mark())
                .distinct()
                .filter(mark -> ledger.marked(mark) > 1)
                .map(mark -> "%s is there %d times".formatted(mark, ledger.marked(mark)))
                .forEach(findings::add);
        findings.addAll(InOrder.findings(answers, ledger));
        findings.addAll(NothingUnasked.findings(answers, ledger));
        return findings;
    }

    private static boolean isThere(Answer answer, Map<Long, Ledger.Entry> byPosition) {
        var entry = byPosition.get(answer.position());
        return entry != null
                && entry.mark().equals(answer.request().mark())
                && entry.stream().equals(answer.request().action())
                && entry.version() == answer.version();
    }
}
