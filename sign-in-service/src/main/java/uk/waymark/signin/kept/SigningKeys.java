package uk.waymark.signin.kept;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/// The keys that tokens are signed with.
final class SigningKeys {
    private static final Duration AGE = Duration.ofDays(30);
    private static final int BITS = 2048;

    private final KeptFile file;

    SigningKeys(KeptFile file) {
        this.file = file;
    }

    /// @return that which signs now, and after it the one before, by which tokens still are valid
    JWKSet at(Instant now) throws IOException, ParseException, JOSEException {
        var kept = kept();
        if (!kept.isEmpty() && !isOld(kept.getFirst(), now)) {
            return new JWKSet(kept);
        }
        var keys = new ArrayList<JWK>();
        keys.add(made(now));
        // Tokens of those before have run out long since.
        kept.stream().limit(1).forEach(keys::add);
        var set = new JWKSet(keys);
        file.write(JSONObjectUtils.toJSONString(set.toJSONObject(false)));
        return set;
    }

    private List<JWK> kept() throws IOException, ParseException {
        var content = file.read();
        return content.isEmpty() ? List.of() : JWKSet.parse(content.get()).getKeys();
    }

    private static boolean isOld(JWK key, Instant now) {
        var made = key.getIssueTime();
        return made == null || made.toInstant().plus(AGE).isBefore(now);
    }

    private static JWK made(Instant now) throws JOSEException {
        return new RSAKeyGenerator(BITS)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .keyIDFromThumbprint(true)
                .issueTime(Date.from(now))
                .generate();
    }
}
