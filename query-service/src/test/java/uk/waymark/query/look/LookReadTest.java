package uk.waymark.query.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import uk.waymark.issuer.Issuer;
import uk.waymark.query.RunningService.Answer;
import uk.waymark.query.Tokens;
import uk.waymark.query.TwoCouncils;

@Timeout(120)
class LookReadTest {
    private static final String OWN = "E10000018";
    private static final String NEIGHBOUR = "E06000016";
    private static final String CSV = "/plans/leics-ociap/changes.csv";

    @Test
    void who_takes_things_away_is_recorded_for_their_own_auditor_alone() {
        get("integration-client", OWN, "/events?limit=1");
        get("member", OWN, CSV);

        var csv = await("auditor", OWN, "EXPORT", CSV, "MEMBER");
        assertThat(csv.get("by").asString()).matches("[0-9a-f-]{36}");
        assertThat(csv.get("status").asInt()).isEqualTo(200);
        await("auditor", OWN, "EXPORT", "/events", "INTEGRATION_CLIENT");
        assertThat(looks("auditor", NEIGHBOUR, "EXPORT"))
                .allMatch(look -> look.get("authorities").toString().contains(NEIGHBOUR));
    }

    @Test
    void who_is_refused_is_recorded() {
        get("member", OWN, "/people");
        get("clerk", NEIGHBOUR, "/plans?authority=" + OWN);

        assertThat(await("auditor", OWN, "REFUSED", "/people", "MEMBER")
                        .get("status")
                        .asInt())
                .isEqualTo(403);
        assertThat(await("auditor", NEIGHBOUR, "REFUSED", "/plans", "CLERK")
                        .get("status")
                        .asInt())
                .isEqualTo(404);
    }

    @Test
    void who_shows_no_good_token_is_told_to_administrators_alone() {
        try (var stranger = Issuer.start()) {
            TwoCouncils.SERVICE.getAs(stranger.token("auditor", OWN), "/bodies");
        }

        var refused = await("administrator", NEIGHBOUR, "REFUSED", "/bodies", "");
        assertThat(refused.get("by").isNull()).isTrue();
        assertThat(refused.get("address").asString()).isEqualTo("127.0.0.1");
        assertThat(looks("auditor", OWN, "REFUSED"))
                .noneMatch(look -> look.get("by").isNull());
        assertThat(looks("administrator", OWN, "EXPORT"))
                .allMatch(look -> look.get("authorities").isEmpty());
    }

    @Test
    void looks_are_paged_and_kept_to_days() {
        get("member", OWN, CSV);
        await("auditor", OWN, "EXPORT", CSV, "MEMBER");
        get("auditor", OWN, "/people");
        await("auditor", OWN, "RESTRICTED", "/people", "AUDITOR");

        var first = get("auditor", OWN, "/looks?limit=1");
        var second = get("auditor", OWN, "/looks?limit=1&cursor=" + first.at("/next"));

        assertThat(second.at("/items/0")).isNotEqualTo(first.at("/items/0"));
        assertThat(second.at("/items/0/kind")).isNotEmpty();
        assertThat(get("auditor", OWN, "/looks?to=2019-01-01").at("/items")).isEqualTo("[]");
        assertThat(get("auditor", OWN, "/looks?from=2019-01-01").at("/items/0/kind"))
                .isNotEmpty();
    }

    /// Looks are recorded a moment later.
    private static JsonNode await(String role, String authority, String kind, String path, String capacity) {
        while (true) {
            var found = looks(role, authority, kind).stream()
                    .filter(look -> look.get("path").asString().equals(path))
                    .filter(look -> look.get("capacities").toString().contains(capacity))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    private static List<JsonNode> looks(String role, String authority, String kind) {
        return Stream.of(get(role, authority, "/looks?limit=500&kind=" + kind).json())
                .flatMap(page -> page.get("items").valueStream())
                .toList();
    }

    private static Answer get(String role, String authority, String path) {
        return TwoCouncils.SERVICE.getAs(Tokens.issuer().token(role, authority), path);
    }
}
