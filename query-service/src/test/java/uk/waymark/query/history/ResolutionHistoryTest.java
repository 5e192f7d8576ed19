package uk.waymark.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.events.Due;
import uk.waymark.events.RecordedEvent;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.followup.FollowUpEvent.AnswerAccepted;
import uk.waymark.events.followup.FollowUpEvent.AnswerRejected;
import uk.waymark.events.followup.FollowUpEvent.FollowUpAnswered;
import uk.waymark.events.followup.FollowUpEvent.FollowUpRaised;
import uk.waymark.events.followup.FollowUpId;
import uk.waymark.events.minute.ItemKind;
import uk.waymark.events.minute.MinuteEvent.MinuteRecorded;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.minute.MinuteId;
import uk.waymark.events.minute.Outcome;
import uk.waymark.events.minute.ResolutionItem;

/// A minute, what was resolved, and the follow-up that it raised.
class ResolutionHistoryTest {
    private static final Role DIRECTOR = new Role("Director of Children and Families");
    private static final BodyId BOARD = new BodyId("board");
    private static final LocalDate MEETING = LocalDate.of(2018, 9, 4);
    private static final LocalDate OCTOBER = LocalDate.of(2018, 10, 9);
    private static final LocalDate NOVEMBER = LocalDate.of(2018, 11, 6);
    private static final MinuteId MINUTE = new MinuteId("board/2018-09-04/8");
    private static final FollowUpId LETTER = FollowUpId.of(MINUTE, new Ref("b"));
    private static final Due END_OF_SEPTEMBER = new Due.On(LocalDate.of(2018, 9, 30), null);

    private final Council council = new Council();

    @BeforeEach
    void meet() {
        council.records(
                new BodyEstablished(council.code(), BOARD, "Improvement Board", null, LocalDate.of(2018, 1, 1)));
        council.records(new MinuteRecorded(
                council.code(),
                MINUTE,
                BOARD,
                new MeetingId("board/2018-09-04"),
                new Ref("8"),
                MEETING,
                "Progress of the plan",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null));
    }

    @Test
    void a_minute_was_not_resolved_as_known_before_its_resolution() {
        var resolved = resolved();

        assertThat(minute(council.asAt(MEETING), "/resolution/outcome")).isEqualTo("RESOLVED");
        assertThat(minute(council.asAt(MEETING).knownBefore(resolved), "/title"))
                .isEqualTo("Progress of the plan");
        assertThat(minute(council.asAt(MEETING).knownBefore(resolved), "/resolution"))
                .isEmpty();
        assertThat(council.asAt(MEETING.minusDays(1)).get("/minutes?body=board").at("/items"))
                .isEqualTo("[]");
    }

    @Test
    void a_follow_up_that_was_answered_and_accepted_was_open_before() {
        resolved();
        raised();
        var answered = answered(OCTOBER);
        var accepted = council.records(
                new AnswerAccepted(council.code(), LETTER, new MeetingId("board/2018-11-06"), "With thanks", NOVEMBER));

        assertThat(letter(council.knownAt(accepted), "/status")).isEqualTo("ACCEPTED");
        assertThat(letter(council.knownBefore(accepted), "/status")).isEqualTo("ANSWERED");
        assertThat(letter(council.knownBefore(answered), "/status")).isEqualTo("OPEN");
        assertThat(letter(council.asAt(NOVEMBER), "/status")).isEqualTo("ACCEPTED");
        assertThat(letter(council.asAt(NOVEMBER.minusDays(1)), "/status")).isEqualTo("ANSWERED");
        assertThat(letter(council.asAt(NOVEMBER.minusDays(1)), "/answers/0/decision"))
                .isEmpty();
        assertThat(letter(council.asAt(OCTOBER.minusDays(1)), "/status")).isEqualTo("OPEN");
        assertThat(letter(council.asAt(OCTOBER.minusDays(1)), "/overdue")).isEqualTo("true");
        assertThat(letter(council.asAt(OCTOBER.minusDays(1)), "/answers")).isEqualTo("[]");
    }

    @Test
    void what_a_body_had_to_look_at_is_told_of_any_day() {
        resolved();
        raised();
        answered(OCTOBER);
        council.records(new AnswerRejected(
                council.code(), LETTER, new MeetingId("board/2018-11-06"), "A page is missing", NOVEMBER));

        assertThat(matters(OCTOBER.minusDays(1), "/open/0/label")).isEqualTo("b");
        assertThat(matters(OCTOBER, "/open")).isEqualTo("[]");
        assertThat(matters(OCTOBER, "/answered/0/label")).isEqualTo("b");
        assertThat(matters(NOVEMBER, "/open/0/label")).isEqualTo("b");
        assertThat(matters(NOVEMBER, "/overdue/0/label")).isEqualTo("b");
    }

    @Test
    void a_minute_tells_how_its_follow_up_stood_on_that_day() {
        resolved();
        raised();
        answered(OCTOBER);

        assertThat(minute(council.asAt(OCTOBER), "/resolution/items/0/followUp/status"))
                .isEqualTo("ANSWERED");
        assertThat(minute(council.asAt(OCTOBER.minusDays(1)), "/resolution/items/0/followUp/status"))
                .isEqualTo("OPEN");
    }

    private RecordedEvent resolved() {
        return council.records(new MinuteResolved(
                council.code(),
                MINUTE,
                BOARD,
                MEETING,
                Outcome.RESOLVED,
                null,
                List.of(new ResolutionItem(
                        new Ref("b"),
                        ItemKind.CIRCULATE_DOCUMENT,
                        "That the letter be circulated",
                        DIRECTOR,
                        null,
                        END_OF_SEPTEMBER,
                        List.of()))));
    }

    private void raised() {
        council.records(new FollowUpRaised(
                council.code(),
                LETTER,
                BOARD,
                MINUTE,
                new Ref("b"),
                ItemKind.CIRCULATE_DOCUMENT,
                "That the letter be circulated",
                DIRECTOR,
                null,
                END_OF_SEPTEMBER,
                MEETING));
    }

    private RecordedEvent answered(LocalDate day) {
        return council.records(
                new FollowUpAnswered(council.code(), LETTER, "Here is the letter", DIRECTOR, List.of(), day));
    }

    private static String minute(Asked asked, String pointer) {
        return asked.get("/minutes/" + MINUTE).at(pointer);
    }

    private static String letter(Asked asked, String pointer) {
        return asked.get("/follow-ups/" + LETTER).at(pointer);
    }

    private String matters(LocalDate day, String pointer) {
        return council.asAt(day).get("/bodies/board/matters-arising").at(pointer);
    }
}
