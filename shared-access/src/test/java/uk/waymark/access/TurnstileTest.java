package uk.waymark.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.issuer.Issuer;

class TurnstileTest {
    private static final int FAR_MORE_THAN_ALLOWED = 10_000;

    private final Issuer issuer = Issuer.start();
    private final Door door = new Door(
            issuer.url(),
            "--waymark.access.requests.per-second=1",
            "--waymark.access.requests.burst=3",
            "--waymark.access.requests.strangers-per-second=1",
            "--waymark.access.requests.strangers-burst=3");

    @AfterEach
    void close() {
        door.close();
        issuer.close();
    }

    @Test
    void a_caller_who_asks_too_often_is_told_when_to_come_back() {
        var clerk = issuer.token("clerk", "E10000018");

        var answer = untilTurnedAway(() -> door.come(clerk));

        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(told(answer, "type")).isEqualTo("urn:waymark:problem:too-many-requests");
        assertThat(told(answer, "detail"))
                .contains("1 times a second", "3 times at once", "nothing was done", "Send it again in 1 s");
    }

    @Test
    void what_one_caller_uses_up_is_there_for_another() {
        var clerk = issuer.token(claims -> claims.subject("clerk"));
        var chair = issuer.token(claims -> claims.subject("chair"));
        untilTurnedAway(() -> door.come(clerk));

        assertThat(door.come(chair).statusCode()).isEqualTo(200);
    }

    @Test
    void a_caller_with_a_new_token_is_the_same_caller() {
        untilTurnedAway(() -> door.come(issuer.token(claims -> claims.subject("clerk"))));
    }

    @Test
    void strangers_are_counted_by_their_address_whatever_they_show() {
        untilTurnedAway(() -> door.come("nonsense"));
        untilTurnedAway(() -> door.get("/room"));
        untilTurnedAway(() -> door.get("/open"));
    }

    @Test
    void strangers_do_not_use_up_what_a_caller_at_the_same_address_has() {
        untilTurnedAway(() -> door.come("nonsense"));

        assertThat(door.come(issuer.token("clerk", "E10000018")).statusCode()).isEqualTo(200);
    }

    @Test
    void whoever_looks_after_the_service_sees_its_health_beside_a_crowd_and_not_without_end() {
        untilTurnedAway(() -> door.get("/open"));

        assertThat(door.get("/actuator/health").statusCode()).isNotEqualTo(429);
        untilTurnedAway(() -> door.get("/actuator/health"));
    }

    private static HttpResponse<String> untilTurnedAway(Supplier<HttpResponse<String>> asked) {
        return Stream.generate(asked)
                .limit(FAR_MORE_THAN_ALLOWED)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody was turned away"));
    }

    private static String told(HttpResponse<String> answer, String field) {
        return JsonMapper.shared().readTree(answer.body()).path(field).stringValue();
    }
}
