package uk.waymark.query.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.query.TwoCouncils;

class BadInputTest {
    static Stream<String> raw() {
        return Stream.of(
                "GET /plans/%00 HTTP/1.1",
                "GET /plans/a%2Fb HTTP/1.1",
                "GET /plans/a%5Cb HTTP/1.1",
                "GET /plans/%zz HTTP/1.1",
                "GET /plans/%C3%28 HTTP/1.1",
                "GET /plans?authority=%zz HTTP/1.1",
                "GET /plans?authority=%C3%28 HTTP/1.1",
                "GET /plans?authority=%00 HTTP/1.1",
                "GET /plans?authority=% HTTP/1.1",
                "GET /plans/leics-ociap/actions?q=%00&authority=E10000018 HTTP/1.1",
                "GET /plans/leics-ociap/actions?q=%ED%A0%80&authority=E10000018 HTTP/1.1",
                "GET /plans?bookmark=E10000018@99999999999999999999 HTTP/1.1",
                "GET /events?after=99999999999999999999 HTTP/1.1",
                "GET /events?after=9223372036854775807 HTTP/1.1",
                "GET /events?after=-1 HTTP/1.1",
                "GET /events?after=1.5 HTTP/1.1",
                "GET /events?limit=99999999999 HTTP/1.1",
                "GET /events?limit=0x10 HTTP/1.1",
                "GET /pla\u0001ns HTTP/1.1",
                "GET /plans?a[]={} HTTP/1.1",
                "GET /plans;x=1 HTTP/1.1",
                "GET //plans HTTP/1.1",
                "GET /plans/ HTTP/1.1",
                "GET /plans/../plans HTTP/1.1",
                "GET /../etc/passwd HTTP/1.1",
                "GET /follow-ups/ HTTP/1.1",
                "GET /minutes/a//b HTTP/1.1",
                "GET /error HTTP/1.1",
                "POST /plans HTTP/1.1",
                "BREW /plans HTTP/1.1",
                "TRACE /plans HTTP/1.1",
                "OPTIONS /plans HTTP/1.1",
                "DELETE /plans/leics-ociap HTTP/1.1",
                "GET /plans/" + "a".repeat(10_000) + " HTTP/1.1",
                "GET /plans HTTP/9.9",
                "nonsense");
    }

    @ParameterizedTest
    @MethodSource("raw")
    void whatever_a_caller_sends_is_answered_with_a_problem_document(String request) throws IOException {
        var answer = send(request);
        System.out.println("### " + request.substring(0, Math.min(90, request.length())) + "\n" + answer);
        assertThat(answer).doesNotContain(" 500 ");
    }

    private static String send(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", TwoCouncils.SERVICE.port())) {
            socket.getOutputStream()
                    .write((request + "\r\nHost: localhost\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
