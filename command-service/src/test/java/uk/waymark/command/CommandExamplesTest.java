package uk.waymark.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import uk.waymark.command.action.ActionCommand;
import uk.waymark.command.authority.AuthorityCommand;
import uk.waymark.command.body.BodyCommand;
import uk.waymark.command.followup.FollowUpCommand;
import uk.waymark.command.followup.FollowUpCommand.RaiseFollowUp;
import uk.waymark.command.inspection.InspectionCommand;
import uk.waymark.command.measure.MeasureCommand;
import uk.waymark.command.minute.MinuteCommand;
import uk.waymark.command.minute.MinuteCommand.ResolveMinute;
import uk.waymark.command.plan.PlanCommand;
import uk.waymark.command.reading.CommandReader;
import uk.waymark.command.reading.Unreadable;
import uk.waymark.command.statement.StatementCommand;

class CommandExamplesTest {
    private static final LocalDate LONG_AFTER = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_has_a_description_and_an_example_that_can_be_read(Class<? extends WaymarkCommand> command)
            throws IOException {
        var told = told(command);

        assertThat(told.get("description").stringValue()).endsWith(".");
        var sent = new CommandReader(command).read(told.get("example"), LONG_AFTER);
        assertThat(sent.command()).isInstanceOf(command);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_can_be_judged_however_little_of_it_can_be_read(Class<? extends WaymarkCommand> command)
            throws IOException {
        var example = (ObjectNode) told(command).get("example");
        example.propertyNames().forEach(field -> example.put(field, -1.5));

        var unreadable =
                catchThrowableOfType(Unreadable.class, () -> new CommandReader(command).read(example, LONG_AFTER));

        assertThat(unreadable.mended()).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void resolving_is_not_told_to_mean_finishing() throws IOException {
        assertThat(told(ResolveMinute.class).get("description").stringValue())
                .contains("does not mean that the resulting work is finished");
    }

    static Stream<Class<?>> commands() {
        return Stream.of(
                        AuthorityCommand.class,
                        BodyCommand.class,
                        InspectionCommand.class,
                        PlanCommand.class,
                        ActionCommand.class,
                        MinuteCommand.class,
                        FollowUpCommand.class,
                        MeasureCommand.class,
                        StatementCommand.class)
                .<Class<?>>flatMap(stream -> Stream.of(stream.getPermittedSubclasses()))
                .filter(command -> command != RaiseFollowUp.class);
    }

    private static JsonNode told(Class<?> command) throws IOException {
        var name = "/commands/%s.json".formatted(command.getSimpleName());
        try (var file = CommandExamplesTest.class.getResourceAsStream(name)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file, name));
        }
    }
}
