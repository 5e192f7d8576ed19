package uk.waymark.torture.check;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.torture.load.Answer;

/// Of those who write the same stream, one gets each version.
public final class OneWinnerPerVersion {
    private OneWinnerPerVersion() {}

    /// @param answers of which each is either a win or says that somebody else came first
    public static List<String> findings(List<Answer> answers, Ledger ledger) {
        var wins = answers.stream().filter(Answer::isDone).toList();
        return Stream.of(
                        otherAnswers(answers),
                        bothSides(answers),
                        sharedWins(wins),
                        unseenWins(wins),
                        EveryAnswerHolds.findings(wins, ledger).stream())
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<String> otherAnswers(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> !answer.isDone() && !answer.isStale())
                .map(answer ->
                        "%s was answered %d: %s".formatted(answer.request().mark(), answer.status(), answer.body()));
    }

    /// Where nobody lost or nobody won there was no fight.
    private static Stream<String> bothSides(List<Answer> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(answer -> answer.request().action()))
                .entrySet()
                .stream()
                .filter(fight -> fight.getValue().stream().noneMatch(Answer::isDone)
                        || fight.getValue().stream().noneMatch(Answer::isStale))
                .map(fight -> "Nobody lost or nobody won %s".formatted(fight.getKey()));
    }

    private static Stream<String> sharedWins(List<Answer> wins) {
        return wins.stream()
                .collect(Collectors.groupingBy(
                        win -> "%s version %d".formatted(win.request().action(), win.version())))
                .entrySet()
                .stream()
                .filter(same -> same.getValue().size() > 1)
                .map(same -> "%s was won by %d clients"
                        .formatted(same.getKey(), same.getValue().size()));
    }

    private static Stream<String> unseenWins(List<Answer> wins) {
        return wins.stream()
                .filter(win -> win.request().ifMatch() != null
                        && win.version() != win.request().ifMatch() + 1)
                .map(win -> "%s won version %d though its caller had seen %d"
                        .formatted(
                                win.request().mark(),
                                win.version(),
                                win.request().ifMatch()));
    }
}
