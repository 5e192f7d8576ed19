package uk.waymark.hostile.kind;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.waymark.issuer.Issuer;

/// Tokens that open no door, each wrong in one thing.
record BadTokens(Issuer issuer) {
    private static final long DAY = 86_400;

    String with(UnaryOperator<JWTClaimsSet.Builder> different) {
        return issuer.token(claims -> different.apply(allRoles(claims)));
    }

    private static JWTClaimsSet.Builder allRoles(JWTClaimsSet.Builder claims) {
        return claims.claim("roles", Everybody.ROLES).claim("authority", Everybody.AUTHORITY);
    }

    private JWTClaimsSet good() {
        return issuer.claims(BadTokens::allRoles);
    }

    String expired() {
        var now = Instant.now().getEpochSecond();
        return with(claims -> claims.issueTime(Issuer.moment(now - 2 * DAY)).expirationTime(Issuer.moment(now - DAY)));
    }

    String notYetValid() {
        var now = Instant.now().getEpochSecond();
        return with(
                claims -> claims.notBeforeTime(Issuer.moment(now + DAY)).expirationTime(Issuer.moment(now + 2 * DAY)));
    }

    String unsigned() {
        return "%s.%s.".formatted(encoded("{\"alg\":\"none\",\"typ\":\"at+jwt\"}"), encoded(good().toString()));
    }

    /// Takes the published key for a shared secret.
    String signedWithPublicKey() {
        try {
            var secret = issuer.key().toRSAPublicKey().getEncoded();
            var signer = new MACSigner(secret);
            return Issuer.sign(
                    good(), JWSAlgorithm.HS256, "at+jwt", issuer.key().getKeyID(), signer);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Says the issuer's key and is signed by another.
    String signedByOtherKey() {
        return signedByStranger(issuer.key().getKeyID());
    }

    String signedByStranger(String keyId) {
        try {
            return Issuer.sign(good(), JWSAlgorithm.RS256, "at+jwt", keyId, new RSASSASigner(Issuer.newKey()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String ofType(String type) {
        return issuer.sign(good(), type, issuer.key());
    }

    /// Points at keys of whoever made it.
    String pointingAtKeys(String field, String value) {
        var parts = signedByOtherKey().split("\\.", -1);
        var header = "{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"%s\":%s}".formatted(field, value);
        return "%s.%s.%s".formatted(encoded(header), parts[1], parts[2]);
    }

    /// Somebody else's claims under a signature that was good for others.
    String claimsChanged() {
        var parts = issuer.token(List.of("clerk"), List.of("E06000016")).split("\\.", -1);
        return "%s.%s.%s".formatted(parts[0], encoded(good().toString()), parts[2]);
    }

    String signatureCutOff() {
        var good = Everybody.token(issuer);
        return good.substring(0, good.length() - 20);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
