package uk.waymark.torture.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.torture.load.Answer;

/// From the first command to a council on, nothing happens there that nobody asked for.
final class NothingUnasked {
    private NothingUnasked() {}

    /// @param answers to all that was sent to the councils that they name since these were founded
    static List<String> findings(List<Answer> answers, Ledger ledger) {
        var asked = answers.stream().map(answer -> answer.request().mark()).collect(Collectors.toSet());
        var authorities = answers.stream()
                .map(answer -> answer.request().action().authority())
                .collect(Collectors.toSet());
        return ledger.byAuthority().entrySet().stream()
                .filter(authority -> authorities.contains(authority.getKey()))
                .flatMap(authority -> unasked(authority.getValue(), asked))
                .toList();
    }

    private static Stream<String> unasked(List<Ledger.Entry> entries, Set<String> asked) {
        return entries.stream()
                .dropWhile(entry -> !asked.contains(entry.mark()))
                .filter(entry -> !asked.contains(entry.mark()))
                .map(entry -> "Nobody asked for what is at position %d: %s".formatted(entry.position(), entry.data()));
    }
}
