package uk.waymark.torture.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.torture.load.Action;
import uk.waymark.torture.load.Answer;

/// Of those who write the same stream, one gets each version; versions leave nothing out.
public final class OneWinnerPerVersion {
    private OneWinnerPerVersion() {}

    public static List<String> findings(List<Answer> answers, Ledger ledger) {
        var wins = answers.stream().filter(Answer::isDone).toList();
        return Stream.of(sharedWins(wins), unseenWins(wins), gaps(ledger))
                .flatMap(findings -> findings)
                .toList();
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

    private static Stream<String> gaps(Ledger ledger) {
        return ledger.byStream().entrySet().stream().flatMap(OneWinnerPerVersion::gaps);
    }

    private static Stream<String> gaps(Map.Entry<Action, List<Ledger.Entry>> stream) {
        var entries = stream.getValue();
        return Stream.iterate(0, i -> i < entries.size(), i -> i + 1)
                .filter(i -> entries.get(i).version() != i + 1)
                .limit(1)
                .map(i -> "%s has version %d where %d belongs"
                        .formatted(stream.getKey(), entries.get(i).version(), i + 1));
    }
}
