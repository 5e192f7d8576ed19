package uk.waymark.command.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.access.Caller;
import uk.waymark.command.Actor;
import uk.waymark.command.MayBeSentBy;
import uk.waymark.command.WaymarkCommand;
import uk.waymark.command.action.ActionCommand;
import uk.waymark.command.authority.AuthorityCommand;
import uk.waymark.command.body.BodyCommand;
import uk.waymark.command.followup.FollowUpCommand;
import uk.waymark.command.inspection.InspectionCommand;
import uk.waymark.command.measure.MeasureCommand;
import uk.waymark.command.minute.MinuteCommand;
import uk.waymark.command.plan.PlanCommand;
import uk.waymark.command.reading.CommandReader;
import uk.waymark.command.statement.StatementCommand;
import uk.waymark.events.Capacity;

/// The commands that a caller can send.
@Component
class CommandCatalogue {
    private static final List<Class<? extends WaymarkCommand>> STREAMS = List.of(
            AuthorityCommand.class,
            BodyCommand.class,
            InspectionCommand.class,
            PlanCommand.class,
            ActionCommand.class,
            MinuteCommand.class,
            FollowUpCommand.class,
            MeasureCommand.class,
            StatementCommand.class);

    private final Map<String, Offer> offers = new LinkedHashMap<>();

    CommandCatalogue() {
        STREAMS.stream()
                .flatMap(stream -> Stream.of(stream.getPermittedSubclasses()))
                .filter(type -> type != FollowUpCommand.RaiseFollowUp.class)
                .forEach(type -> offers.put(type.getSimpleName(), Offer.of(type.asSubclass(WaymarkCommand.class))));
    }

    /// @throws BadRequest when there is no such command
    Offer offer(String name) {
        var offer = offers.get(name);
        if (offer == null) {
            throw new BadRequest(
                    HttpStatus.NOT_FOUND,
                    "no-such-command",
                    "No such command",
                    "There is no command of that name; GET /commands lists them all.");
        }
        return offer;
    }

    List<Entry> entries() {
        return offers.values().stream().map(CommandCatalogue::entry).toList();
    }

    private static Entry entry(Offer offer) {
        var told = told(offer.name());
        return new Entry(
                offer.name(),
                told.get("description").stringValue(),
                offer.senders().stream().map(Capacity::role).toList(),
                offer.reader().schema(),
                told.get("example"));
    }

    private static JsonNode told(String name) {
        try (var file = new ClassPathResource("commands/%s.json".formatted(name)).getInputStream()) {
            return JsonMapper.builder().build().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A command that can be sent.
    ///
    /// @param senders in what capacity, in the order in which one is taken
    record Offer(String name, CommandReader reader, List<Capacity> senders) {
        static Offer of(Class<? extends WaymarkCommand> type) {
            var senders = Objects.requireNonNull(
                    type.getAnnotation(MayBeSentBy.class), () -> type + " does not say who may send it");
            return new Offer(type.getSimpleName(), new CommandReader(type), List.of(senders.value()));
        }

        /// @throws BadRequest when the caller may not send it
        Actor actor(Caller caller) {
            var capacity = caller.capacityAmong(senders).orElseThrow(() -> BadRequest.forbidden(name, senders, caller));
            return new Actor(caller.person(), capacity.label());
        }
    }

    /// @param roles of which a token must name one
    /// @param schema JSON Schema 2020-12
    record Entry(String name, String description, List<String> roles, Map<String, Object> schema, JsonNode example) {}
}
