package uk.waymark.torture.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.waymark.torture.load.Action;
import uk.waymark.torture.load.Answer;

/// Positions leave nothing out, the moments of recording never go back along them, and the versions of each stream that
/// was written to leave nothing out either.
final class InOrder {
    private InOrder() {}

    /// The first place where each is not so.
    static List<String> findings(List<Answer> answers, Ledger ledger) {
        var streams = answers.stream().map(answer -> answer.request().action()).collect(Collectors.toSet());
        var versions = ledger.byStream().entrySet().stream()
                .filter(stream -> streams.contains(stream.getKey()))
                .flatMap(InOrder::gaps);
        return Stream.of(gaps(ledger.entries()), stepsBack(ledger.entries()), versions)
                .flatMap(findings -> findings)
                .toList();
    }

    private static Stream<String> gaps(List<Ledger.Entry> entries) {
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).position() != i + 1)
                .limit(1)
                .mapToObj(i -> "There is no position %d".formatted(i + 1));
    }

    private static Stream<String> stepsBack(List<Ledger.Entry> entries) {
        return IntStream.range(1, entries.size())
                .filter(i ->
                        entries.get(i).recordedAt().isBefore(entries.get(i - 1).recordedAt()))
                .limit(1)
                .mapToObj(i -> "Position %d was recorded before the one that it follows"
                        .formatted(entries.get(i).position()));
    }

    private static Stream<String> gaps(Map.Entry<Action, List<Ledger.Entry>> stream) {
        var entries = stream.getValue();
        return IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).version() != i + 1)
                .limit(1)
                .mapToObj(i -> "%s has version %d where %d belongs"
                        .formatted(stream.getKey(), entries.get(i).version(), i + 1));
    }
}
