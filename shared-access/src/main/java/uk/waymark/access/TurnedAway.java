package uk.waymark.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.json.JsonMapper;

/// Tells those at the door, as a problem document (RFC 9457), why they do not come in.
final class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final AccessSettings settings;

    TurnedAway(AccessSettings settings) {
        this.settings = settings;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        switch (failure) {
            case IssuerAway _ -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "5");
                answer(
                        request,
                        response,
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "issuer-away",
                        "Tokens cannot be checked",
                        "The keys of the issuer cannot be read just now; nothing was done. Send it again later.");
            }
            case InsufficientAuthenticationException _ -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
                answer(
                        request,
                        response,
                        HttpStatus.UNAUTHORIZED,
                        "no-token",
                        "No token",
                        "Send an access token of %s in the header “Authorization: Bearer …”."
                                .formatted(settings.issuer()));
            }
            default -> {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
                answer(
                        request,
                        response,
                        HttpStatus.UNAUTHORIZED,
                        "bad-token",
                        "The token is not taken",
                        "It must be an access token of %s for “%s”, signed by its key, and not expired; get another and send it again.%s"
                                .formatted(settings.issuer(), settings.audience(), unlessOne(failure)));
            }
        }
    }

    /// What the library calls an invalid request is a token in two places, or in pieces.
    private static String unlessOne(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException oauth
                        && "invalid_request".equals(oauth.getError().getErrorCode())
                ? " Send exactly one."
                : "";
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
            throws IOException {
        answer(
                request,
                response,
                HttpStatus.FORBIDDEN,
                "no-capacity",
                "The token opens nothing here",
                "Its claim “%s” must name an authority and its claim “%s” a role; ask who looks after the issuer for them."
                        .formatted(settings.authorityClaim(), settings.roleClaim()));
    }

    /// @param seconds after which the next request passes
    void tooMany(HttpServletRequest request, HttpServletResponse response, Allowance allowance, long seconds)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        answer(
                request,
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                "too-many-requests",
                "Too many requests",
                "You may ask %d times a second, and %d times at once after a pause; nothing was done. Send it again in %d s. Many commands go in one request, as application/x-ndjson; who sends no good token shares this with all others at the same address."
                        .formatted(allowance.perSecond(), allowance.burst(), seconds));
    }

    private static void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String name,
            String title,
            String detail)
            throws IOException {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "urn:waymark:problem:" + name);
        problem.put("title", title);
        problem.put("status", status.value());
        problem.put("detail", detail);
        problem.put("instance", UriUtils.encodePath(request.getServletPath(), StandardCharsets.UTF_8));
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsBytes(problem));
    }
}
