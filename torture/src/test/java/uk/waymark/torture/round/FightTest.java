package uk.waymark.torture.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.torture.check.Ledger;
import uk.waymark.torture.check.OneWinnerPerVersion;
import uk.waymark.torture.load.Council;
import uk.waymark.torture.plant.Plant;
import uk.waymark.torture.site.Installation;
import uk.waymark.torture.site.Stores;

class FightTest {
    @TempDir
    Path folder;

    @Test
    void of_clients_who_fight_for_the_same_actions_one_wins_each_version() throws Exception {
        try (var stores = Stores.start(folder, System.out::println)) {
            var installation = new Installation(stores, "woven", true);
            installation.addCommandService();
            installation.addCommandService();
            installation.awaitUp();
            assertThat(fight(installation, 1)).isEmpty();
            try (var ledger = installation.ledger();
                    var statement = ledger.createStatement()) {
                statement.execute("alter table event drop constraint event_authority_subject_version_key");
            }
            installation.garden().sow(Plant.VERSIONS_UNCHECKED);
            assertThat(fight(installation, 2)).isNotEmpty();
        }
    }

    private static List<String> fight(Installation installation, int number) throws Exception {
        var council = Council.found(number, 3, installation.commands().getFirst());
        var answers = new Fight(installation.commands(), council.actions()).fight(10);
        try (var ledger = installation.ledger()) {
            var findings = OneWinnerPerVersion.findings(answers, Ledger.read(ledger));
                    .collect(java.util.stream.Collectors.groupingBy(
                            a -> a.status(), java.util.stream.Collectors.counting())));
                    findings.size() + " " + findings.stream().limit(5).toList());
            return findings;
        }
    }
}
