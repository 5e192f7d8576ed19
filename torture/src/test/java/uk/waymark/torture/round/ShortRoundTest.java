package uk.waymark.torture.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.torture.site.Installation;
import uk.waymark.torture.site.Stores;

@Timeout(600)
class ShortRoundTest {
    @TempDir
    static Path folder;

    private static Stores stores;
    private static Cases cases;
    private static Faults faults;
    private static StoreFaults others;

    @BeforeAll
    static void start() throws Exception {
        stores = Stores.start(folder, System.out::println);
        var sound = Installation.sound(stores);
        faults = new Faults(stores, sound, Installation.woven(stores), System.out::println);
        cases = new Cases(stores, sound, System.out::println);
        others = new StoreFaults(stores);
        sound.awaitUp();
    }

    @AfterAll
    static void stop() {
        try {
            faults.close();
        } finally {
            stores.close();
        }
    }

    @Test
    void a_reader_by_position_misses_nothing_while_writers_stall() throws Exception {
        assertGood(cases.stall(1));
    }

    @Test
    void of_64_clients_who_fight_for_the_same_actions_one_wins_each_version() throws Exception {
        assertGood(cases.fight(3));
    }

    @Test
    void a_command_that_is_sent_again_has_one_effect_and_one_answer_across_a_restart() throws Exception {
        assertGood(cases.resend(60));
    }

    @Test
    void a_command_without_a_key_takes_effect_once_at_most_when_the_database_is_killed() throws Exception {
        assertGood(cases.sendOnce(1));
    }

    @Test
    void nothing_is_lost_or_twice_or_out_of_order_when_each_process_is_killed() throws Exception {
        assertGood(cases.kill(4));
    }

    @Test
    void a_reader_by_position_over_a_sequence_is_caught() throws Exception {
        assertCaught(others.readerOverSequence(3), "skipped");
    }

    @Test
    void axons_reader_skips_back_dated_events_of_stalled_writers() throws Exception {
        assertCaught(others.axonsStoreWithOldEvents(3), "skipped");
    }

    @Test
    void axons_reader_skips_events_of_writers_that_stall_beyond_its_gap_timeout() throws Exception {
        assertCaught(others.axonsStoreWithReaderAway(5), "skipped");
    }

    @Test
    void a_missing_version_check_is_caught() throws Exception {
        assertCaught(faults.missingVersionCheck(), "was won by 2 clients");
    }

    @Test
    void without_the_version_check_the_constraint_keeps_each_version_to_one_winner() throws Exception {
        var outcome = faults.versionsHeldByConstraintAlone();
        assertCaught(outcome, "was answered 500");
        assertThat(outcome).matches(each -> !each.tells("was won by 2 clients"), "no version is won twice");
    }

    @Test
    void a_missing_constraint_on_versions_is_caught() throws Exception {
        assertCaught(faults.versionsHeldByCheckAlone(), "was won by 2 clients");
    }

    @Test
    void keys_that_are_checked_outside_the_transaction_are_caught() throws Exception {
        assertCaught(faults.keysOutsideTransaction(), "took effect 2 times");
    }

    @Test
    void without_the_check_of_keys_the_constraint_keeps_each_to_one_effect() throws Exception {
        var outcome = faults.keysHeldByConstraintAlone();
        assertCaught(outcome, "was answered 500");
        assertThat(outcome).matches(each -> !each.tells("took effect 2 times"), "no key has two effects");
    }

    @Test
    void an_answer_before_the_commit_is_caught() throws Exception {
        assertCaught(faults.answerBeforeCommit(), "is lost");
    }

    @Test
    void a_checkpoint_in_its_own_transaction_is_caught() throws Exception {
        assertCaught(faults.checkpointApart(), "recorded_event holds");
    }

    @Test
    void a_changed_word_is_caught() throws Exception {
        assertCaught(faults.changedWord(), "position");
    }

    private static void assertGood(Outcome outcome) {
        System.out.println(outcome);
        assertThat(outcome).matches(Outcome::isGood);
    }

    private static void assertCaught(Outcome outcome, String finding) {
        System.out.println(outcome);
        assertThat(outcome).matches(each -> each.tells(finding), finding);
    }
}
