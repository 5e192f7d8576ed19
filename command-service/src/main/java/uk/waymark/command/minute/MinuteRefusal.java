package uk.waymark.command.minute;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.Refusal;
import uk.waymark.events.Ref;
import uk.waymark.events.body.BodyEvent.MeetingScheduled;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.body.MeetingId;
import uk.waymark.events.minute.ItemKind;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.minute.MinuteEvent.UndertakingGiven;
import uk.waymark.events.minute.Outcome;
import uk.waymark.events.minute.ResolutionItem;
import uk.waymark.events.statement.StatementEvent.StatementRecorded;

/// Why a command on a minute was turned down.
sealed interface MinuteRefusal extends Refusal {
    record NoSuchMeeting(MeetingId meeting) implements MinuteRefusal {}

    record NoSuchBody(String path, BodyId body) implements MinuteRefusal {}

    record MeetingHasNoDate(MeetingId meeting, MeetingScheduled current) implements MinuteRefusal {}

    record AlreadyResolved(MinuteResolved current) implements MinuteRefusal {}

    record LabelTaken(int index, UndertakingGiven current) implements MinuteRefusal {}

    record RefTaken(UndertakingGiven current) implements MinuteRefusal {}

    record RefIsALabel(ResolutionItem current) implements MinuteRefusal {}

    record LabelIsOfAStatement(int index, StatementRecorded current) implements MinuteRefusal {}

    record RefIsOfAStatement(StatementRecorded current) implements MinuteRefusal {}

    record MeetingStillToCome(MeetingId meeting, LocalDate date) implements MinuteRefusal {}

    record LabelRepeated(int index, Ref label) implements MinuteRefusal {}

    /// @param items how many the resolution has
    record NoSuchLabel(String path, Ref label, int items) implements MinuteRefusal {
        @Override
        public List<String> basis() {
            return IntStream.range(0, items)
                    .mapToObj("items[%d].label"::formatted)
                    .toList();
        }
    }

    record RefersToItself(String path, Ref label) implements MinuteRefusal {}

    record NoItemsWanted() implements MinuteRefusal {}

    record OutcomeNeedsItems(Outcome outcome) implements MinuteRefusal {}

    record AdviceNeedsAddressee() implements MinuteRefusal {}

    record NoAddresseeWanted(Outcome outcome) implements MinuteRefusal {}

    record KindAsksForNothing(ItemKind given) implements MinuteRefusal {
        @Override
        public List<String> allowed() {
            return Stream.of(ItemKind.values())
                    .filter(ItemKind::raisesFollowUp)
                    .map(ItemKind::name)
                    .toList();
        }
    }

    @Override
    default Kind kind() {
        return switch (this) {
            case NoSuchMeeting _, NoSuchBody _ -> Kind.MISSING;
            case MeetingHasNoDate _, AlreadyResolved _, LabelTaken _, RefTaken _, RefIsALabel _ -> Kind.CONFLICT;
            case LabelIsOfAStatement _, RefIsOfAStatement _ -> Kind.CONFLICT;
            case MeetingStillToCome _, LabelRepeated _, NoSuchLabel _, RefersToItself _ -> Kind.RULE;
            case NoItemsWanted _, OutcomeNeedsItems _, AdviceNeedsAddressee _, NoAddresseeWanted _ -> Kind.RULE;
            case KindAsksForNothing _ -> Kind.RULE;
        };
    }

    @Override
    default String sentence() {
        return switch (this) {
            case NoSuchMeeting(var meeting) -> "There is no meeting %s; schedule it first.".formatted(meeting);
            case NoSuchBody(var _, var body) -> "There is no body %s; establish it first.".formatted(body);
            case MeetingHasNoDate(var meeting, var _) ->
                "The meeting %s has no date yet; schedule it again with its date, then minute it.".formatted(meeting);
            case AlreadyResolved(var before) ->
                "%s was resolved already (%s); a minute is resolved once.".formatted(before.id(), before.outcome());
            case LabelTaken(var _, var taken) ->
                "The undertaking “%s” is called %s; choose another label.".formatted(taken.wording(), taken.ref());
            case RefTaken(var taken) ->
                "The undertaking “%s” is called %s; choose another ref.".formatted(taken.wording(), taken.ref());
            case RefIsALabel(var item) ->
                "The resolution item “%s” is called %s; choose another ref.".formatted(item.wording(), item.label());
            case LabelIsOfAStatement(var _, var statement) ->
                "The statement “%s” is called %s; choose another label."
                        .formatted(statement.wording(), statement.ref());
            case RefIsOfAStatement(var statement) ->
                "The statement “%s” is called %s; choose another ref.".formatted(statement.wording(), statement.ref());
            case MeetingStillToCome(var meeting, var date) ->
                "The meeting %s is on %s; record its minutes once it has been held.".formatted(meeting, date);
            case LabelRepeated(var _, var label) ->
                "Two items are called %s; give each its own label.".formatted(label);
            case NoSuchLabel(var _, var label, var _) ->
                "There is no item %s; refer to one of this resolution or leave it out.".formatted(label);
            case RefersToItself(var _, var label) ->
                "Item %s cannot refer to itself; refer to another or leave it out.".formatted(label);
            case NoItemsWanted() ->
                "Without a formal resolution there are no items; leave them out or say what it was.";
            case OutcomeNeedsItems(var outcome) ->
                "%s needs at least one item; give it, or record NO_FORMAL_RESOLUTION.".formatted(outcome);
            case AdviceNeedsAddressee() -> "Say in addressee whom the advice is for.";
            case NoAddresseeWanted(var outcome) ->
                "%s has no addressee; leave it out or record ADVICE_TO.".formatted(outcome);
            case KindAsksForNothing(var given) ->
                "%s asks nobody to do anything, so it is no undertaking; choose another kind.".formatted(given);
        };
    }

    @Override
    default @Nullable String field() {
        return switch (this) {
            case NoSuchMeeting _, MeetingHasNoDate _, MeetingStillToCome _ -> "meeting";
            case NoSuchBody(var path, var _) -> path;
            case AlreadyResolved _ -> null;
            case LabelTaken(var index, var _) -> "items[%d].label".formatted(index);
            case LabelIsOfAStatement(var index, var _) -> "items[%d].label".formatted(index);
            case LabelRepeated(var index, var _) -> "items[%d].label".formatted(index);
            case NoSuchLabel(var path, var _, var _) -> path;
            case RefersToItself(var path, var _) -> path;
            case NoItemsWanted _, OutcomeNeedsItems _ -> "items";
            case AdviceNeedsAddressee _, NoAddresseeWanted _ -> "addressee";
            case RefTaken _, RefIsALabel _, RefIsOfAStatement _ -> "ref";
            case KindAsksForNothing _ -> "kind";
        };
    }
}
