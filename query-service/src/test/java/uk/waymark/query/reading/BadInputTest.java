package uk.waymark.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.query.Tokens;
import uk.waymark.query.TwoCouncils;

class BadInputTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET /plans/%00                                                   | 400
            GET /plans/a%2Fb                                                 | 400
            GET /plans/%zz                                                   | 400
            GET /plans/%C3%28                                                | 400
            GET /plans?authority=%zz                                         | 400
            GET /plans?authority=%C3%28                                      | 400
            GET /plans?authority=%                                           | 400
            GET /plans?authority=%00                                         | 400
            GET /plans?authority=Leicestershire                              | 400
            GET /plans?authority=E10000018&authority=E06000016               | 400
            GET /plans?asAt=2018-06-31                                       | 400
            GET /plans?asAt=2018-6-1                                         | 400
            GET /plans?asAt=2018-11-06T09:00:00Z                             | 400
            GET /plans?asAt=%2B12018-11-06                                   | 400
            GET /plans?asAt=2019-01-03                                       | 400
            GET /plans?knownAt=2018-11-06                                    | 400
            GET /plans?knownAt=2019-01-02T12:00:01Z                          | 400
            GET /plans?knownAt=-999999999-01-01T00:00:00Z                    | 404
            GET /parked?asAt=2018-11-06                                      | 400
            GET /plans?knownAt=2018-11-06T09:00:00Z                          | 404
            GET /plans/leics-ociap?authority=E10000018&asAt=2017-02-28       | 404
            GET /plans?colour=AMBER                                          | 400
            GET /plans?a[]={}                                                | 400
            GET /plans?bookmark=E10000018@99999999999999999999               | 400
            GET /plans?bookmark=120                                          | 400
            GET /plans?limit=0                                               | 400
            GET /plans?limit=501                                             | 400
            GET /plans?limit=99999999999                                     | 400
            GET /plans?cursor=abc                                            | 400
            GET /plans/leics-ociap                                           | 400
            GET /plans/leics-ociap/actions?q=%00&authority=E10000018         | 400
            GET /plans/leics-ociap/actions?q=%ED%A0%80&authority=E10000018   | 400
            GET /plans/leics-ociap/actions?rating=PINK&authority=E10000018   | 400
            GET /plans/leics-ociap/actions?overdue=maybe&authority=E10000018 | 400
            GET /plans/leics-ociap/actions?status=DONE&authority=E10000018   | 400
            GET /plans/leics-ociap/figures?from=2018-02-30                   | 400
            GET /plans/leics-ociap/figures?to=2019-01-03                     | 400
            GET /plans/leics-ociap/figures?by=MONTH                          | 400
            GET /plans/leics-ociap/figures?limit=5                           | 400
            GET /plans/leics-ociap/warnings?kind=ODD                         | 400
            GET /plans/nobodys/figures                                       | 404
            GET /plans/nobodys/warnings                                      | 404
            GET /follow-ups?status=DONE                                      | 400
            GET /search?q=the                                                | 400
            GET /search?q=%00                                                | 400
            GET /search?q=caseloads&kind=POEM                                | 400
            GET /events?after=99999999999999999999                           | 400
            GET /events?after=-1                                             | 400
            GET /events?after=1.5                                            | 400
            GET /../etc/passwd                                               | 400
            GET /plans/leics-ociap?authority=E09000001                       | 404
            GET /plans/Leics                                                 | 404
            GET /plans/leics-ociap/actions/99?authority=E10000018            | 404
            GET /authorities/E09000001                                       | 404
            GET /authorities/leics                                           | 404
            GET /authorities/E10000018?authority=E06000016                   | 404
            GET /follow-ups?body=nobody                                      | 404
            GET /follow-ups/                                                 | 404
            GET /statements/                                                 | 404
            GET /statements/leics-cfosc/2018-11-06/8/s1                      | 400
            GET /statements?plan=nobodys                                     | 404
            GET /minutes/a//b                                                | 400
            GET /plans/                                                      | 404
            GET //plans                                                      | 400
            GET /error                                                       | 404
            POST /plans                                                      | 405
            BREW /plans                                                      | 400
            TRACE /plans                                                     | 405
            DELETE /plans/leics-ociap                                        | 405
            GET /plans HTTP/9.9                                              | 400
            nonsense                                                         | 400
            """)
    void a_caller_is_told_in_a_problem_document_what_is_wrong(String request, int status) throws IOException {
        var answer = send(request.contains("HTTP") || !request.contains(" ") ? request : request + " HTTP/1.1");

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("Content-Type: application/problem+json");
        assertThat(answer)
                .contains(
                        "\"status\":" + status,
                        "\"detail\":",
                        "\"type\":\"urn:waymark:problem:",
                        "\"title\":",
                        "\"instance\":");
    }

    @Test
    void every_wrong_parameter_is_named_at_once() {
        var answer = TwoCouncils.get("/plans?asAt=2019-11-06&colour=AMBER");

        assertThat(answer.json()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.get("field").asString()))
                .containsExactlyInAnyOrder("asAt", "colour");
    }

    @Test
    void a_rating_that_the_plans_scheme_lacks_is_answered_with_those_it_has() {
        var answer = TwoCouncils.get("/plans/leics-ociap/actions?rating=BLUE");

        assertThat(answer.at("/errors/0/field")).isEqualTo("rating");
        assertThat(answer.at("/errors/0/allowed")).isEqualTo("[\"RED\",\"AMBER\",\"GREEN\"]");
    }

    @Test
    void an_id_that_two_councils_use_is_answered_with_the_parameter_that_tells_them_apart() {
        var answer = TwoCouncils.SERVICE.get("/plans/leics-ociap");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.at("/errors/0/field")).isEqualTo("authority");
    }

    @Test
    void a_method_that_is_not_allowed_is_answered_with_those_that_are() throws IOException {
        assertThat(send("POST /plans HTTP/1.1")).contains("Allow: GET");
    }

    private static String send(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), TwoCouncils.SERVICE.port())) {
            socket.getOutputStream()
                    .write((request + "\r\nHost: localhost\r\nAuthorization: Bearer " + Tokens.everything()
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
