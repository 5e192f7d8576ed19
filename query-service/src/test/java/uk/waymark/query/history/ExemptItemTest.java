package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import uk.waymark.events.Capacity;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.followup.FollowUpEvent.AnswerAccepted;
import uk.waymark.events.followup.FollowUpEvent.FollowUpAnswered;
import uk.waymark.events.followup.FollowUpEvent.FollowUpRaised;
import uk.waymark.events.followup.FollowUpId;
import uk.waymark.events.minute.ItemKind;
import uk.waymark.events.minute.MinuteEvent.MinuteRecorded;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.minute.MinuteEvent.UndertakingGiven;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.minute.Outcome;
import uk.waymark.events.minute.ResolutionItem;
import uk.waymark.events.statement.StatementEvent.StatementRecorded;
import uk.waymark.events.statement.StatementId;

/// What a board minutes while the public is excluded, and all that comes of it.
class ExemptItemTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2018, 9, 4);
    private static final LocalDate OCTOBER = LocalDate.of(2018, 10, 2);
    private static final LocalDate NOVEMBER = LocalDate.of(2018, 11, 6);
    private static final Role DIRECTOR = new Role("Director of Children's Services");
    private static final BodyId BOARD = new BodyId("board");
    private static final MeetingId MEETING = new MeetingId("board/2018-09-04");
    private static final MinuteId OPEN = MinuteId.of(MEETING, new Ref("8"));
    private static final MinuteId EXEMPT = MinuteId.of(MEETING, new Ref("9"));
    private static final Due END_OF_SEPTEMBER = new Due.On(LocalDate.of(2018, 9, 30), null);

    private final Council council = new Council();

    @BeforeEach
    void the_board_meets() {
        council.records(new BodyEstablished(council.code(), BOARD, "Board", null, LocalDate.of(2018, 1, 1)));
        council.records(new MeetingScheduled(
                council.code(), BOARD, new Ref("2018-09-04"), new Due.On(SEPTEMBER, null), null, SEPTEMBER));
        tell(OPEN, "tendering", null);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"ACTION_OWNER", "INSPECTOR"})
    void who_was_not_in_the_room_is_answered_as_if_there_were_no_such_item(Capacity outside) {
        var before = answers(outside);

        tellExempt();

        assertThat(answers(outside)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ACTION_OWNER", "INSPECTOR", "ADMINISTRATOR"})
    void who_was_in_the_room_sees_it_everywhere(Capacity inside) {
        var before = answers(inside);

        tellExempt();

        answers(inside).forEach((path, body) -> assertThat(body).as(path).isNotEqualTo(before.get(path)));
        assertThat(council.getAs(inside, "/minutes/" + EXEMPT).at("/exempt"))
                .isEqualTo("Local Government Act 1972, Schedule 12A, paragraph 1");
    }

    @Test
    void its_parts_are_answered_as_what_is_not_there() {
        tellExempt();

        Stream.of("/minutes/%s", "/follow-ups/%s/b", "/statements/%s/claim").forEach(path -> {
            var there = council.getAs(Capacity.INSPECTOR, path.formatted(EXEMPT));
            var nowhere = council.getAs(Capacity.INSPECTOR, path.formatted("board/2018-09-04/99"));

            assertThat(there.status()).as(path).isEqualTo(404);
            assertThat(there.body()).isEqualTo(nowhere.body().replace("/99", "/9"));
        });
    }

    @Test
    void who_read_it_is_recorded() {
        tellExempt();
        council.getAs(Capacity.MEMBER, "/minutes/" + OPEN);

        council.getAs(Capacity.MEMBER, "/minutes/" + EXEMPT);

        await().untilAsserted(() -> assertThat(council.getAs(Capacity.AUDITOR, "/looks?kind=RESTRICTED")
                        .body())
                .contains("/minutes/" + EXEMPT)
                .doesNotContain("/minutes/" + OPEN));
    }

    private void tellExempt() {
        tell(EXEMPT, "dismissal", "Local Government Act 1972, Schedule 12A, paragraph 1");
    }

    private void tell(MinuteId minute, String word, @Nullable String exempt) {
        var code = council.code();
        var duty = FollowUpId.of(minute, new Ref("b"));
        council.records(List.of(
                new MinuteRecorded(
                        code,
                        minute,
                        BOARD,
                        MEETING,
                        new Ref(minute.value().substring(minute.value().lastIndexOf('/') + 1)),
                        SEPTEMBER,
                        "On " + word,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        exempt),
                new MinuteResolved(
                        code,
                        minute,
                        BOARD,
                        SEPTEMBER,
                        Outcome.RESOLVED,
                        null,
                        List.of(new ResolutionItem(
                                new Ref("b"),
                                ItemKind.CIRCULATE_DOCUMENT,
                                "That the letter on %s be circulated".formatted(word),
                                DIRECTOR,
                                null,
                                END_OF_SEPTEMBER,
                                List.of()))),
                raised(duty, minute, "b", word),
                new UndertakingGiven(
                        code,
                        minute,
                        BOARD,
                        SEPTEMBER,
                        new Ref("u1"),
                        DIRECTOR,
                        ItemKind.REPORT_BACK,
                        "I shall report on " + word,
                        END_OF_SEPTEMBER),
                raised(FollowUpId.of(minute, new Ref("u1")), minute, "u1", word),
                new StatementRecorded(
                        code,
                        StatementId.of(minute, new Ref("claim")),
                        BOARD,
                        minute,
                        new Ref("claim"),
                        SEPTEMBER,
                        DIRECTOR,
                        "There is no %s".formatted(word),
                        null),
                new FollowUpAnswered(code, duty, "Here it is, on " + word, DIRECTOR, List.of(), OCTOBER),
                new AnswerAccepted(code, duty, new MeetingId("board/2018-11-06"), "Thanks for " + word, NOVEMBER)));
    }

    private FollowUpRaised raised(FollowUpId id, MinuteId minute, String label, String word) {
        return new FollowUpRaised(
                council.code(),
                id,
                BOARD,
                minute,
                new Ref(label),
                ItemKind.CIRCULATE_DOCUMENT,
                "That the letter on %s be circulated".formatted(word),
                DIRECTOR,
                null,
                END_OF_SEPTEMBER,
                SEPTEMBER);
    }

    /// What the reads say that tell of such an item when it is of the open part.
    private Map<String, String> answers(Capacity capacity) {
        var answers = new LinkedHashMap<String, String>();
        Stream.of(
                        "/minutes",
                        "/minutes?asAt=2018-12-01",
                        "/follow-ups",
                        "/follow-ups?status=ACCEPTED",
                        "/bodies/board/matters-arising",
                        "/bodies/board/timeline",
                        "/statements",
                        "/search?q=dismissal",
                        "/search?q=letter&asAt=2018-12-01")
                .forEach(path -> {
                    var answer = council.getAs(capacity, path);
                    assertThat(answer.status()).as(path).isEqualTo(200);
                    answers.put(path, answer.body());
                });
        return answers;
    }
}
