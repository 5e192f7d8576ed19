package uk.waymark.query;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.waymark.events.Capacity;
import uk.waymark.issuer.Issuer;

/// Who asks, where a test does not care who that is.
public final class Tokens {
    private static final Issuer ISSUER = Issuer.start();
    private static final Pattern CODE = Pattern.compile("[EWSN]\\d{8}");
    private static final List<String> COUNCILS = List.of("E06000016", "E06000017", "E09000001", "E10000018");
    private static final List<String> EVERY_ROLE =
            Stream.of(Capacity.values()).map(Capacity::role).toList();

    private Tokens() {}

    public static Issuer issuer() {
        return ISSUER;
    }

    /// A token of somebody who may do everything for the councils of the stories.
    public static String everything() {
        return ISSUER.token(EVERY_ROLE, COUNCILS);
    }

    /// Somebody who may do everything, for the councils of the stories and those that the request names.
    static HttpRequest signed(HttpRequest request) {
        if (request.headers().firstValue("Authorization").isPresent()) {
            return request;
        }
        var named = CODE.matcher(request.uri().toString()).results().map(MatchResult::group);
        var councils =
                Stream.concat(COUNCILS.stream(), named).distinct().sorted().toList();
        return HttpRequest.newBuilder(request, (_, _) -> true)
                .header("Authorization", "Bearer " + ISSUER.token(EVERY_ROLE, councils))
                .build();
    }
}
