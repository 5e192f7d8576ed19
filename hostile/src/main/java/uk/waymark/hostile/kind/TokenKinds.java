package uk.waymark.hostile.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import uk.waymark.hostile.described.Operation;
import uk.waymark.issuer.Issuer;

/// Tokens that are none, not of now, not for us, forged, or of somebody else.
final class TokenKinds {
    private static final int NOBODY = 401;
    private static final int NOT_THEM = 403;
    private static final Predicate<Operation> DOORS = TokenKinds::hasDoor;

    private final List<Kind> kinds = new ArrayList<>();
    private final BadTokens bad;

    private TokenKinds(Issuer issuer) {
        this.bad = new BadTokens(issuer);
    }

    static List<Kind> of(Issuer issuer) {
        var kinds = new TokenKinds(issuer);
        kinds.addMissing();
        kinds.addUntimely();
        kinds.addForged();
        kinds.addOfOthers(issuer);
        return kinds.kinds;
    }

    /// The list of commands is for everybody, and what councils tell the public.
    private static boolean hasDoor(Operation operation) {
        var isForAll = operation.path().equals("/commands") || operation.path().startsWith("/public");
        return operation.isPost() || !isForAll;
    }

    private void addMissing() {
        var inAddress = bad.with(claims -> claims);
        add("no token", (polite, _, _) -> polite.without("Authorization"));
        add("an empty token", "");
        add(
                "another scheme than Bearer",
                (polite, _, chance) -> polite.with(
                        "Authorization",
                        chance.of("Basic dTpw", "Digest a=b", "bearer", "Bearer", "Token x", "Negotiate YII=")));
        add(
                "a token that is no token",
                (polite, _, chance) -> polite.with(
                        "Authorization",
                        "Bearer " + chance.of("a", "a.b.c", "....", "null", "a.b.c.d.e", "%00", "é", "=".repeat(9))));
        add(
                "a token of random bytes",
                (polite, _, chance) -> polite.with(
                        "Authorization",
                        "Bearer "
                                + java.util.Base64.getUrlEncoder()
                                        .encodeToString(chance.bytes(1 + chance.below(400)))));
        add("a huge token", "a".repeat(4_000) + ".b.c");
        add("a token cut off", bad.signatureCutOff());
        add(Kind.refused(
                "two tokens", DOORS, (polite, _, _) -> polite.and("Authorization", "Bearer a.b.c"), 400, NOBODY));
        add(
                "the token in the address alone",
                (polite, _, _) -> polite.without("Authorization").ask("access_token=" + inAddress));
    }

    private void addUntimely() {
        add("a token that has expired", bad.expired());
        add("a token that is not valid yet", bad.notYetValid());
        add("a token that never expires", bad.with(claims -> claims.expirationTime(null)));
        add("a token for somebody else", bad.with(claims -> claims.audience("elsewhere")));
        add("a token for nobody", bad.with(claims -> claims.audience((String) null)));
        add("a token of another issuer", bad.with(claims -> claims.issuer("http://127.0.0.1:1")));
        add("a token of no issuer", bad.with(claims -> claims.issuer(null)));
        add("a token of nobody", bad.with(claims -> claims.subject(null)));
        add("a token of another type", bad.ofType("logout+jwt"));
    }

    private void addForged() {
        add("an unsigned token", bad.unsigned());
        add("a token signed with the public key as secret", bad.signedWithPublicKey());
        add("a token signed by another key of the same name", bad.signedByOtherKey());
        add("a token signed by a key that nobody knows", bad.signedByStranger("no-such-key"));
        add("a token with claims that were changed", bad.claimsChanged());
        add("a token that points at its own keys", bad.pointingAtKeys("jku", "\"http://127.0.0.1:1/keys\""));
        add(
                "a token that brings its own key",
                bad.pointingAtKeys("jwk", "{\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"}"));
        add("a token with something critical", bad.pointingAtKeys("crit", "[\"exp\"]"));
        add("a token whose key is a path", bad.signedByStranger("../../../../dev/null"));
    }

    private void addOfOthers(Issuer issuer) {
        forbidden("a token without roles", bad.with(claims -> claims.claim("roles", null)));
        forbidden("a token with a role that is none", bad.with(claims -> claims.claim("roles", List.of("root", ""))));
        forbidden("a token whose roles are numbers", bad.with(claims -> claims.claim("roles", List.of(1, 2))));
        forbidden("a token without a council", bad.with(claims -> claims.claim("authority", null)));
        forbidden("a token with a council that is none", bad.with(claims -> claims.claim("authority", "E1")));
        var neighbour = issuer.token(Everybody.ROLES, List.of("E06000016"));
        add(Kind.refused(
                "somebody of another council",
                operation -> operation.isCommand() || (operation.isRead() && operation.hasPathVariable()),
                (polite, _, _) -> polite.with("Authorization", "Bearer " + neighbour),
                400,
                NOT_THEM,
                404));
        var member = issuer.token("member", Everybody.AUTHORITY);
        add(Kind.refused(
                "somebody in a capacity that may not",
                Operation::isCommand,
                (polite, _, _) -> polite.with("Authorization", "Bearer " + member),
                NOT_THEM));
    }

    private void forbidden(String name, String token) {
        add(Kind.refused(name, DOORS, (polite, _, _) -> polite.with("Authorization", "Bearer " + token), NOT_THEM));
    }

    private void add(String name, String token) {
        add(name, (polite, _, _) -> polite.with("Authorization", "Bearer " + token));
    }

    private void add(String name, Kind.Spoiling spoiling) {
        add(Kind.refused(name, DOORS, spoiling, NOBODY));
    }

    private void add(Kind kind) {
        kinds.add(kind);
    }
}
