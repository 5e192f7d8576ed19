package uk.waymark.deploy.facts;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SampleHistoryTest {
    private static final Set<String> COMMANDS = Set.of(
            "RegisterAuthority",
            "EstablishBody",
            "ScheduleMeeting",
            "RecordInspection",
            "RecordReportReceived",
            "RecordJudgements",
            "RecordFinding",
            "DraftPlan",
            "AdoptPlan",
            "SubmitPlan",
            "AddAction",
            "RateAction",
            "ReviseDueDate",
            "RecordProgress",
            "AttachEvidence",
            "AddMilestone",
            "ReachMilestone",
            "CloseAction",
            "ReopenAction",
            "RecordMinute",
            "ResolveMinute",
            "RecordUndertaking",
            "AnswerFollowUp",
            "AcceptAnswer",
            "RejectAnswer");
    private static final Set<String> OFFICERS = Set.of("director", "improvement-lead");
    private static final Set<String> CLERK = Set.of("clerk");
    /// Whose roles the commands are that not every officer may give.
    private static final Map<String, Set<String>> TELLERS = Map.of(
            "RegisterAuthority", Set.of("administrator"),
            "EstablishBody", CLERK,
            "RecordMinute", CLERK,
            "ResolveMinute", CLERK,
            "RecordUndertaking", CLERK,
            "AcceptAnswer", CLERK,
            "AdoptPlan", CLERK,
            "ScheduleMeeting", Set.of("clerk", "director"));
    private static final Set<String> ROLE_FIELDS =
            Set.of("lead", "accountable", "owner", "by", "grantedBy", "answeredBy", "counterpart", "role");
    private static final Pattern ROLE =
            Pattern.compile(".*(Director|Head|Member|Clerk|Committee|Principal Social Worker|Improvement lead).*");
    private static final Pattern NAME =
            Pattern.compile("\\b(Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Cllr|CC|Councillor)\\b\\.? [A-Z]|\\b[A-Z]\\. ?[A-Z][a-z]");

    private final List<SampleCommand> commands = SampleCommand.all();

    @Test
    void every_line_asks_for_a_command_that_there_is() {
        assertThat(commands).isNotEmpty().allSatisfy(line -> {
            assertThat(line.command()).isIn(COMMANDS);
            assertThat(line.text("authority")).isEqualTo("E10000018");
        });
    }

    @Test
    void every_line_has_a_key_of_its_own_so_that_telling_it_twice_changes_nothing() {
        assertThat(commands.stream().map(SampleCommand::key))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("sample/leics/\\d{4}"));
    }

    @Test
    void every_line_says_where_it_comes_from_and_an_illustration_says_why() {
        assertThat(commands).allSatisfy(line -> {
            assertThat(line.data().at("/provenance/kind").asString()).isIn("DOCUMENT", "ILLUSTRATION");
            assertThat(line.data().at("/provenance/note").asString()).isNotBlank();
        });
    }

    @Test
    void every_line_is_told_by_somebody_whose_role_it_is() {
        assertThat(commands).allSatisfy(line -> {
            assertThat(line.as()).isIn(TELLERS.getOrDefault(line.command(), OFFICERS));
            assertThat(line.data().has("capacity")).isFalse();
        });
    }

    @Test
    void people_appear_by_role_only() {
        assertThat(commands).allSatisfy(line -> {
            assertThat(fields(line.data()).filter(field -> ROLE_FIELDS.contains(field.getKey())))
                    .allSatisfy(field -> assertThat(field.getValue().asString()).matches(ROLE));
            assertThat(line.data().toString()).doesNotContainPattern(NAME);
        });
    }

    @Test
    void the_plan_has_seventeen_actions_eleven_of_them_green_and_action_3_amber() {
        assertThat(ofKind("AddAction").map(line -> line.text("ref")))
                .hasSize(17)
                .doesNotHaveDuplicates();

        var ratings = ofKind("RateAction")
                .filter(line -> line.text("dimension").equals("DELIVERY"))
                .collect(toMap(line -> line.text("id"), line -> line.text("rating"), (earlier, later) -> later));

        assertThat(ratings).hasSize(17).containsEntry("leics-ociap/3", "AMBER");
        assertThat(ratings.values().stream().filter("GREEN"::equals)).hasSize(11);
    }

    @Test
    void the_last_word_on_action_3_confirms_amber_on_the_day_of_the_meeting() {
        var ratings = ofKind("RateAction")
                .filter(line -> line.text("id").equals("leics-ociap/3"))
                .toList();

        assertThat(ratings).extracting(line -> line.text("rating")).containsOnly("AMBER");
        assertThat(ratings).extracting(line -> line.text("asAt")).isSorted().hasSizeGreaterThan(1);
        assertThat(ratings.getLast().text("asAt")).isEqualTo("2018-11-06");
        assertThat(ratings.getLast().text("direction")).isEqualTo("IMPROVING");
        assertThat(ofKind("RateAction")).allMatch(line -> line.text("asAt").compareTo("2018-11-06") <= 0);
    }

    @Test
    void a_document_that_backs_an_action_ships_with_the_samples_under_its_hash() {
        assertThat(ofKind("AttachEvidence")).isNotEmpty().allSatisfy(line -> {
            var uri = line.text("uri");
            var document = SampleCommand.FOLDER.resolve("documents").resolve(uri.substring(uri.lastIndexOf('/') + 1));
            assertThat(sha256(Files.readAllBytes(document))).isEqualTo(line.text("sha256"));
            assertThat(document).content().contains("This document is an illustration.");
        });
    }

    private Stream<SampleCommand> ofKind(String command) {
        return commands.stream().filter(line -> line.command().equals(command));
    }

    private static Stream<Map.Entry<String, JsonNode>> fields(JsonNode node) {
        return Stream.concat(
                node.properties().stream().filter(field -> field.getValue().isString()),
                node.valueStream().flatMap(SampleHistoryTest::fields));
    }

    private static String sha256(byte[] bytes) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IOException(e);
        }
    }
}
