package uk.waymark.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/// An issuer with keys of its own that publishes them over HTTP, as OpenID Connect discovery has it.
public final class Issuer implements AutoCloseable {
    public static final String AUDIENCE = "waymark";

    private static final long HOUR = 3600;

    private final HttpServer server;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private volatile RSAKey key = newKey();

    private Issuer(HttpServer server) {
        this.server = server;
    }

    public static Issuer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var issuer = new Issuer(server);
            server.createContext("/.well-known/openid-configuration", issuer::tellAbout);
            server.createContext("/keys", issuer::tellKeys);
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// One person for each role of each authority, with the same token each time.
    public String token(String role, String authority) {
        return token(List.of(role), List.of(authority));
    }

    /// One person who wears all these hats, with the same token each time.
    public String token(List<String> roles, List<String> authorities) {
        var subject = String.join("+", roles) + "@" + String.join("+", authorities);
        return tokens.computeIfAbsent(
                subject,
                _ -> token(claims -> claims.claim("roles", roles)
                        .claim("authority", authorities)
                        .subject(subject)));
    }

    /// A token that is good but for what is made different.
    public String token(UnaryOperator<JWTClaimsSet.Builder> different) {
        return sign(claims(different), "at+jwt", key);
    }

    public String sign(JWTClaimsSet claims, String type, RSAKey by) {
        try {
            return sign(claims, JWSAlgorithm.RS256, type, by.getKeyID(), new RSASSASigner(by));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String sign(
            JWTClaimsSet claims, JWSAlgorithm algorithm, String type, String keyId, JWSSigner signer) {
        try {
            var header = new JWSHeader.Builder(algorithm)
                    .type(new JOSEObjectType(type))
                    .keyID(keyId)
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(signer);
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public JWTClaimsSet claims(UnaryOperator<JWTClaimsSet.Builder> different) {
        var now = Instant.now().getEpochSecond();
        return different
                .apply(new JWTClaimsSet.Builder()
                        .issuer(url())
                        .subject("clerk@E10000018")
                        .audience(AUDIENCE)
                        .issueTime(moment(now))
                        .notBeforeTime(moment(now))
                        .expirationTime(moment(now + HOUR))
                        .jwtID(UUID.randomUUID().toString())
                        .claim("authority", "E10000018")
                        .claim("roles", List.of("clerk")))
                .build();
    }

    public static Date moment(long epochSecond) {
        return Date.from(Instant.ofEpochSecond(epochSecond));
    }

    public RSAKey key() {
        return key;
    }

    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// From now on it signs with another key and publishes that one alone.
    public void rotate() {
        key = newKey();
        tokens.clear();
    }

    /// How often its keys were asked for.
    public int requests() {
        return requests.get();
    }

    private void tellAbout(HttpExchange exchange) throws IOException {
        answer(exchange, "{\"issuer\": \"%1$s\", \"jwks_uri\": \"%1$s/keys\"}".formatted(url()));
    }

    private void tellKeys(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        answer(exchange, new JWKSet(key.toPublicJWK()).toString());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
