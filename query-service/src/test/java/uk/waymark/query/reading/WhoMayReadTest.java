package uk.waymark.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.events.Capacity;
import uk.waymark.issuer.Issuer;
import uk.waymark.query.RunningService.Answer;
import uk.waymark.query.Tokens;
import uk.waymark.query.TwoCouncils;

/// Every read that the description of the API names, asked in every capacity, for one's own council and for another.
class WhoMayReadTest {
    private static final String OWN = "E10000018";
    private static final String NEIGHBOUR = "E06000016";
    private static final String STRANGER = "E09000033";
    private static final String NOBODY = "E99999999";
    private static final Map<String, String> IDS = Map.of(
            "{gss}",
            OWN,
            "{plan}",
            "leics-ociap",
            "{ref}",
            "3",
            "{id}",
            "leics-cfosc",
            "{person}",
            "8b0e1b7e-8f5a-8d2e-9c3f-000000000000");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
    void whoever_works_with_the_record_reads_all_of_their_council(Capacity capacity) {
        reads().filter(read -> !isOfTheOffice(read) && !isPublic(read)).forEach(read -> {
            var answer = ask(capacity, OWN, read);

            assertThat(answer.status()).as(read).isIn(200, 400, 404);
            assertThat(answer.status())
                    .as(read)
                    .isEqualTo(TwoCouncils.get(address(read)).status());
        });
    }

    @Test
    void who_looks_after_the_service_does_not_read_what_is_in_it() {
        reads().filter(read -> !isPublic(read))
                .forEach(read -> assertThat(
                                ask(Capacity.ADMINISTRATOR, OWN, read).status())
                        .as(read)
                        .isIn(isOfTheOffice(read) ? List.of(200, 404) : List.of(403)));
    }

    @ParameterizedTest
    @EnumSource
    void whoever_asks_is_told_what_the_public_is_told(Capacity capacity) {
        reads().filter(WhoMayReadTest::isPublic)
                .forEach(read -> assertThat(ask(capacity, STRANGER, read).body())
                        .as(read)
                        .isEqualTo(TwoCouncils.SERVICE
                                .getWithoutToken(address(read))
                                .body()));
    }

    private static boolean isPublic(String read) {
        return read.startsWith("/public");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_parked_who_came_and_who_looked_is_for_the_administrator_and_the_auditor(Capacity capacity) {
        var allowed = List.of(Capacity.ADMINISTRATOR, Capacity.AUDITOR).contains(capacity);

        assertThat(ask(capacity, OWN, "/parked").status()).isEqualTo(allowed ? 200 : 403);
        assertThat(ask(capacity, OWN, "/parked/skipped").status()).isEqualTo(allowed ? 200 : 403);
        assertThat(ask(capacity, OWN, "/people").status()).isEqualTo(allowed ? 200 : 403);
        assertThat(ask(capacity, OWN, "/people/{person}").status()).isEqualTo(allowed ? 404 : 403);
        assertThat(ask(capacity, OWN, "/looks").status()).isEqualTo(allowed ? 200 : 403);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void another_council_is_answered_as_if_there_were_nothing(String read) {
        var capacity = isOfTheOffice(read) ? Capacity.AUDITOR : Capacity.DIRECTOR;
        var mine = ask(capacity, STRANGER, read);
        var named = ask(capacity, STRANGER, read, OWN);
        var none = ask(capacity, STRANGER, read, NOBODY);

        assertThat(mine.body()).as(read).doesNotContain("Leicestershire", "caseloads");
        // That a stranger asked is what their own auditor is told.
        if (mine.status() == 200 && !read.equals("/looks")) {
            assertThat(mine.at("/items")).as(read).isEqualTo("[]");
        }
        if (named.status() != 400) {
            assertThat(named.status()).as(read).isEqualTo(404);
        }
        assertThat(named.body()).as(read).isEqualTo(none.body().replace(NOBODY, OWN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/plans/leics-ociap",
                "/plans/leics-ociap/actions/3",
                "/plans/leics-ociap/actions/3/ratings",
                "/plans/leics-ociap/actions?rating=PINK&limit=0"
            })
    void what_a_neighbour_has_is_answered_as_what_nobody_has(String read) {
        var there = TwoCouncils.SERVICE.getAs(Tokens.issuer().token("director", STRANGER), read);
        var nowhere = TwoCouncils.SERVICE.getAs(
                Tokens.issuer().token("director", STRANGER), read.replace("leics-ociap", "none"));

        assertThat(there.status()).isEqualTo(nowhere.status());
        assertThat(there.body()).isEqualTo(nowhere.body().replace("none", "leics-ociap"));
    }

    @ParameterizedTest
    @MethodSource("reads")
    void without_a_token_of_the_issuer_nothing_is_read(String read) {
        try (var stranger = Issuer.start()) {
            assertThat(TwoCouncils.SERVICE
                            .getAs(stranger.token("auditor", OWN), address(read))
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void one_of_two_councils_with_a_plan_of_one_name_need_not_say_which() {
        assertThat(ask(Capacity.CLERK, OWN, "/plans/{plan}").at("/authority")).isEqualTo(OWN);
        assertThat(ask(Capacity.CLERK, NEIGHBOUR, "/authorities").at("/items/0/authority"))
                .isEqualTo(NEIGHBOUR);
    }

    @Test
    void how_far_another_council_has_come_is_not_told() {
        var asked = TwoCouncils.SERVICE.getAs(
                Tokens.issuer().token("clerk", NEIGHBOUR), "/plans?bookmark=%s@1".formatted(OWN));

        assertThat(asked.status()).isEqualTo(400);
        assertThat(asked.at("/errors/0/field")).isEqualTo("bookmark");
    }

    @Test
    void the_events_are_those_of_ones_own_council() {
        var events = ask(Capacity.INTEGRATION_CLIENT, NEIGHBOUR, "/events");

        assertThat(events.json()
                        .path("items")
                        .valueStream()
                        .map(event -> event.path("source").stringValue()))
                .isNotEmpty()
                .containsOnly("/authorities/" + NEIGHBOUR);
    }

    static Stream<String> reads() {
        return TwoCouncils.SERVICE.get("/v3/api-docs").json().get("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(Map.Entry::getKey);
    }

    private static boolean isOfTheOffice(String read) {
        return Stream.of("/parked", "/people", "/looks").anyMatch(read::startsWith);
    }

    private static Answer ask(Capacity capacity, String own, String read) {
        return TwoCouncils.SERVICE.getAs(Tokens.issuer().token(capacity.role(), own), address(read));
    }

    private static Answer ask(Capacity capacity, String own, String read, String named) {
        var address = address(read) + (read.equals("/search") ? "&" : "?") + "authority=" + named;
        return TwoCouncils.SERVICE.getAs(Tokens.issuer().token(capacity.role(), own), address);
    }

    private static String address(String read) {
        var address = read;
        for (var id : IDS.entrySet()) {
            address = address.replace(id.getKey(), id.getValue());
        }
        return read.equals("/search") ? address + "?q=plan" : address;
    }
}
