package uk.waymark.torture.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.torture.load.Answer;

/// A command that is sent again with its key does nothing more, and is answered as before.
public final class OneEffectPerKey {
    private OneEffectPerKey() {}

    public static List<String> findings(List<Answer> answers, Ledger ledger) {
        return answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> Objects.requireNonNull(answer.request().key())))
                .values()
                .stream()
                .flatMap(same -> findingsOfOne(same, ledger))
                .toList();
    }

    private static Stream<String> findingsOfOne(List<Answer> same, Ledger ledger) {
        var mark = same.getFirst().request().mark();
        var effects = ledger.marked(mark);
        var refused = same.stream().filter(answer -> !answer.isDone()).findFirst();
        var bodies = same.stream().map(Answer::body).distinct().count();
        return Stream.of(
                        refused.map(answer -> "%s was answered %d: %s".formatted(mark, answer.status(), answer.body()))
                                .orElse(""),
                        effects == 1 ? "" : "%s took effect %d times".formatted(mark, effects),
                        bodies == 1 ? "" : "%s had %d different answers".formatted(mark, bodies))
                .filter(finding -> !finding.isEmpty());
    }
}
