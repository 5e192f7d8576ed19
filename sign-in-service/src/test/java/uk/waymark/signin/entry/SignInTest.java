package uk.waymark.signin.entry;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.signin.RunningService;

@Timeout(60)
class SignInTest {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String CALLBACK = "http://127.0.0.1:51234/callback";
    private static final String VERIFIER = "a-verifier-that-is-long-enough-to-be-one-0123456789";

    @TempDir
    Path folder;

    private RunningService service;
    private String password;

    @BeforeEach
    void start() throws IOException {
        service = new RunningService(folder);
        password = Files.readString(folder.resolve("password")).strip();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void who_signs_in_through_the_dashboard_gets_a_token_that_says_what_a_programs_would() throws Exception {
        var asked = service.get(asking(CALLBACK, challenge()));
        assertThat(location(asked)).hasPath("/login");

        var back = service.get(location(signIn("member@E06000016", password)).toString());

        var answer = redeem(code(back), VERIFIER);
        var tokens = JsonMapper.shared().readTree(answer.body());
        var claims = SignedJWT.parse(tokens.get("access_token").asString()).getJWTClaimsSet();
        assertThat(claims.getClaim("authority")).isEqualTo("E06000016");
        assertThat(claims.getStringListClaim("roles")).containsExactly("member");
        assertThat(claims.getClaim("client_id")).isEqualTo("waymark-dashboard");
        assertThat(claims.getAudience()).containsExactly("waymark");
        assertThat(claims.getSubject()).isEqualTo(subjectOfProgram("member@E06000016"));
        var identity = SignedJWT.parse(tokens.get("id_token").asString()).getJWTClaimsSet();
        assertThat(identity.getSubject()).isEqualTo(claims.getSubject());
        assertThat(identity.getAudience()).containsExactly("waymark-dashboard");
        assertThat(tokens.has("refresh_token")).isFalse();
    }

    @Test
    void a_code_is_good_only_with_the_verifier_of_whoever_asked() throws Exception {
        service.get(asking(CALLBACK, challenge()));
        var back = service.get(location(signIn("member@E06000016", password)).toString());

        assertThat(redeem(code(back), VERIFIER.replace('0', '1')).statusCode()).isEqualTo(400);
    }

    @Test
    void the_dashboard_has_to_bring_a_challenge() throws Exception {
        service.get("/login");
        signIn("member@E06000016", password);

        assertThat(location(service.get(asking(CALLBACK, ""))).getQuery()).contains("error=invalid_request");
    }

    @Test
    void nobody_is_sent_with_a_code_to_another_machine() throws Exception {
        service.get("/login");
        signIn("member@E06000016", password);

        assertThat(service.get(asking("http://dashboard.example/callback", challenge()))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_wrong_password_leads_back_to_the_page() throws Exception {
        service.get("/login");

        assertThat(location(signIn("member@E06000016", "wrong")))
                .hasPath("/login")
                .hasQuery("error");
    }

    @Test
    void nobody_signs_in_whose_role_there_is_not() throws Exception {
        service.get("/login");

        assertThat(location(signIn("king@E06000016", password))).hasQuery("error");
    }

    @Test
    void who_comes_from_no_application_is_told_who_they_are() throws Exception {
        service.get("/login");

        var page = service.get(location(signIn("member@E06000016", password)).toString());

        assertThat(page.body()).contains("signed in as member@E06000016");
    }

    private HttpResponse<String> signIn(String name, String typed) throws IOException, InterruptedException {
        var csrf = CSRF.matcher(service.get("/login").body());
        assertThat(csrf.find()).isTrue();
        return service.post(
                "/login", "username=%s&password=%s&_csrf=%s".formatted(encoded(name), typed, encoded(csrf.group(1))));
    }

    private HttpResponse<String> redeem(String code, String verifier) throws IOException, InterruptedException {
        return service.post(
                "/oauth2/token",
                "grant_type=authorization_code&client_id=waymark-dashboard&redirect_uri=%s&code=%s&code_verifier=%s"
                        .formatted(encoded(CALLBACK), encoded(code), verifier));
    }

    private String subjectOfProgram(String client) throws Exception {
        var secret = Files.readString(folder.resolve("client-secret")).strip();
        var answer =
                JsonMapper.shared().readTree(service.askForToken(client, secret).body());
        return SignedJWT.parse(answer.get("access_token").asString())
                .getJWTClaimsSet()
                .getSubject();
    }

    private static String asking(String callback, String challenge) {
        return "/oauth2/authorize?response_type=code&client_id=waymark-dashboard&scope=openid&state=s&redirect_uri=%s%s"
                .formatted(encoded(callback), challenge);
    }

    private static String challenge() throws Exception {
        var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return "&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    private static String code(HttpResponse<String> back) {
        assertThat(location(back).toString()).startsWith(CALLBACK);
        return location(back).getQuery().replaceAll(".*code=([^&]*).*", "$1");
    }

    private static URI location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
