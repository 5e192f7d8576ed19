package uk.waymark.command.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.waymark.command.Leicestershire.COMMITTEE;
import static uk.waymark.command.Leicestershire.DIRECTOR;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.MINUTE;
import static uk.waymark.command.Leicestershire.NOVEMBER;
import static uk.waymark.command.Leicestershire.history;
import static uk.waymark.command.followup.FollowUpFixture.raised;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.command.Refused;
import uk.waymark.command.StreamId;
import uk.waymark.command.followup.FollowUpCommand.RaiseFollowUp;
import uk.waymark.command.followup.FollowUpRefusal.NothingToDecide;
import uk.waymark.events.Due;
import uk.waymark.events.Ref;
import uk.waymark.events.Role;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.body.BodyId;
import uk.waymark.events.followup.FollowUpId;
import uk.waymark.events.minute.ItemKind;
import uk.waymark.events.minute.MinuteEvent.MinuteResolved;
import uk.waymark.events.minute.MinuteEvent.UndertakingGiven;
import uk.waymark.events.minute.Outcome;
import uk.waymark.events.minute.ResolutionItem;

class WhenDutyArisesTest {
    private static final Due UNSPECIFIED = new Due.Unspecified(null);
    private static final Due NEXT_MEETING = new Due.NextMeeting(new BodyId("leics-cfosc"), null);
    private final List<CommandMessage<?>> sent = new ArrayList<>();

    @Test
    void an_item_that_asks_for_something_raises_a_follow_up_and_one_that_only_notes_does_not() {
        var resolved = resolved(
                item("a", ItemKind.NOTE, null, null),
                item("b", ItemKind.CIRCULATE_DOCUMENT, null, null),
                item("c", ItemKind.REPORT_BACK, DIRECTOR, NEXT_MEETING));

        policy().on(resolved, event(resolved));

        assertThat(payloads())
                .containsExactly(
                        raise("b", ItemKind.CIRCULATE_DOCUMENT, null, UNSPECIFIED),
                        raise("c", ItemKind.REPORT_BACK, DIRECTOR, NEXT_MEETING));
    }

    @Test
    void an_undertaking_is_followed_up_with_the_one_who_gave_it() {
        var given = new UndertakingGiven(
                LEICESTERSHIRE,
                MINUTE,
                COMMITTEE,
                NOVEMBER,
                new Ref("c"),
                DIRECTOR,
                ItemKind.REPORT_BACK,
                "that (c) be done",
                NEXT_MEETING);

        policy().on(given, event(given));

        assertThat(payloads()).containsExactly(raise("c", ItemKind.REPORT_BACK, DIRECTOR, NEXT_MEETING));
    }

    @Test
    void the_command_tells_which_event_caused_it_and_keeps_what_the_event_came_with() {
        var resolved = resolved(item("c", ItemKind.REPORT_BACK, null, null));
        var event = event(resolved);

        policy().on(resolved, event);

        assertThat(sent)
                .singleElement()
                .satisfies(command -> assertThat(command.getMetaData())
                        .containsEntry("correlationId", "the-command")
                        .containsEntry("capacity", "Clerk")
                        .containsEntry("causationId", event.getIdentifier()));
    }

    @Test
    void the_same_event_again_raises_nothing_more() {
        var resolved = resolved(item("c", ItemKind.PROVIDE_INFORMATION, null, null));

        policy(raised()).on(resolved, event(resolved));

        assertThat(sent).isEmpty();
    }

    @Test
    void a_follow_up_that_cannot_be_raised_stops_the_minute_too() {
        var bus = SimpleCommandBus.builder().build();
        var refused = new Refused(new NothingToDecide(new FollowUpId("leics-cfosc/2018-11-06/8/c")));
        bus.subscribe(RaiseFollowUp.class.getName(), _ -> {
            throw refused;
        });
        var resolved = resolved(item("c", ItemKind.PROVIDE_INFORMATION, null, null));
        var policy = new WhenDutyArises(
                DefaultCommandGateway.builder().commandBus(bus).build(), history());

        assertThatThrownBy(() -> policy.on(resolved, event(resolved))).isSameAs(refused);
    }

    private List<Object> payloads() {
        return sent.stream().<Object>map(CommandMessage::getPayload).toList();
    }

    private WhenDutyArises policy(WaymarkEvent... elsewhere) {
        var bus = SimpleCommandBus.builder().build();
        bus.subscribe(RaiseFollowUp.class.getName(), command -> {
            sent.add(command);
            return new StreamId(LEICESTERSHIRE, "raised");
        });
        return new WhenDutyArises(
                DefaultCommandGateway.builder().commandBus(bus).build(), history(elsewhere));
    }

    private static EventMessage<WaymarkEvent> event(WaymarkEvent event) {
        return new GenericEventMessage<>(event, Map.of("correlationId", "the-command", "capacity", "Clerk"));
    }

    private static MinuteResolved resolved(ResolutionItem... items) {
        return new MinuteResolved(LEICESTERSHIRE, MINUTE, COMMITTEE, NOVEMBER, Outcome.RESOLVED, null, List.of(items));
    }

    private static ResolutionItem item(String label, ItemKind kind, @Nullable Role owner, @Nullable Due due) {
        return new ResolutionItem(
                new Ref(label), kind, "that (%s) be done".formatted(label), owner, null, due, List.of());
    }

    private static RaiseFollowUp raise(String label, ItemKind kind, @Nullable Role owner, Due due) {
        return new RaiseFollowUp(
                LEICESTERSHIRE,
                FollowUpId.of(MINUTE, new Ref(label)),
                COMMITTEE,
                MINUTE,
                new Ref(label),
                kind,
                "that (%s) be done".formatted(label),
                owner,
                null,
                due,
                NOVEMBER);
    }
}
