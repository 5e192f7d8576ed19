package uk.waymark.command.body;

import static uk.waymark.command.Because.missing;
import static uk.waymark.command.Because.rule;
import static uk.waymark.command.Leicestershire.LEICESTERSHIRE;
import static uk.waymark.command.Leicestershire.committee;
import static uk.waymark.command.Leicestershire.history;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.command.body.BodyCommand.EstablishBody;
import uk.waymark.events.WaymarkEvent;
import uk.waymark.events.body.BodyEvent.BodyEstablished;
import uk.waymark.events.body.BodyId;

class EstablishBodyTest {
    private static final LocalDate IN_2017 = LocalDate.of(2017, 3, 6);

    @Test
    void a_board_begins_its_work() {
        body().givenNoPriorActivity().when(establish(null)).expectEvents(established(null));
    }

    @Test
    void a_group_works_within_a_board_on_record() {
        body(committee())
                .givenNoPriorActivity()
                .when(establish("leics-cfosc"))
                .expectEvents(established("leics-cfosc"));
    }

    @Test
    void the_board_it_works_within_is_on_record() {
        body().givenNoPriorActivity()
                .when(establish("leics-cfosc"))
                .expectException(
                        missing("parent", "There is no body leics-cfosc; establish it first or leave the parent out."));
    }

    @Test
    void a_board_does_not_work_within_itself() {
        body().givenNoPriorActivity()
                .when(establish("leics-cpg"))
                .expectException(rule("parent", "leics-cpg cannot be its own parent; name another body or none."));
    }

    private static AggregateTestFixture<Body> body(WaymarkEvent... elsewhere) {
        var fixture = new AggregateTestFixture<>(Body.class);
        fixture.registerInjectableResource(history(elsewhere));
        return fixture;
    }

    private static EstablishBody establish(@Nullable String parent) {
        return new EstablishBody(
                LEICESTERSHIRE, new BodyId("leics-cpg"), "Children's Partnership Group", id(parent), IN_2017);
    }

    private static BodyEstablished established(@Nullable String parent) {
        return new BodyEstablished(
                LEICESTERSHIRE, new BodyId("leics-cpg"), "Children's Partnership Group", id(parent), IN_2017);
    }

    private static @Nullable BodyId id(@Nullable String body) {
        return body == null ? null : new BodyId(body);
    }
}
