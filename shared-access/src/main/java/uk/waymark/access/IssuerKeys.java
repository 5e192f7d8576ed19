package uk.waymark.access;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.ParseException;
import java.time.Duration;

/// The keys that the issuer publishes now. Asked for when the first token comes, so that a service starts without it.
final class IssuerKeys implements JWKSetSource<SecurityContext> {
    private static final Duration FRESH = Duration.ofMinutes(5);
    private static final Duration REFRESH = Duration.ofSeconds(10);
    /// A token may name a key that nobody knows yet, as after a rotation; no stream of such tokens is a stream of
    /// requests to the issuer.
    private static final Duration BETWEEN_REQUESTS = Duration.ofSeconds(5);

    private static final Duration OUTAGE = Duration.ofHours(8);
    private static final int PATIENCE_MILLIS = 3_000;
    private static final int MOST_BYTES = 200_000;

    private final AccessSettings settings;
    private final DefaultResourceRetriever http =
            new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, MOST_BYTES);

    private final Duration fresh;
    private final Duration betweenRequests;
    private volatile boolean known;

    IssuerKeys(AccessSettings settings) {
        this(settings, FRESH, BETWEEN_REQUESTS);
    }

    /// @param fresh how long they are taken as they are
    /// @param betweenRequests how long the issuer is not asked again for a key that nobody knows; less than that
    IssuerKeys(AccessSettings settings, Duration fresh, Duration betweenRequests) {
        this.settings = settings;
        this.fresh = fresh;
        this.betweenRequests = betweenRequests;
    }

    /// Keeps them for a while, and for hours when the issuer is away.
    JWKSource<SecurityContext> kept() {
        return JWKSourceBuilder.create(this)
                .cache(fresh.toMillis(), REFRESH.toMillis())
                .refreshAheadCache(false)
                .rateLimited(betweenRequests.toMillis())
                .outageTolerant(OUTAGE.toMillis())
                .build();
    }

    /// Whether they could be read since the start, however long ago.
    boolean areKnown() {
        return known;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator evaluator, long time, SecurityContext context)
            throws KeySourceException {
        try {
            var keys = settings.keys();
            var read = JWKSet.parse(get(keys == null ? published() : keys));
            known = true;
            return read;
        } catch (IOException | ParseException | URISyntaxException e) {
            throw new JWKSetUnavailableException("The keys of %s cannot be read".formatted(settings.issuer()), e);
        }
    }

    private URI published() throws IOException, ParseException, URISyntaxException {
        var issuer = settings.issuer().toString();
        var slash = issuer.endsWith("/") ? "" : "/";
        var about = JSONObjectUtils.parse(get(URI.create(issuer + slash + ".well-known/openid-configuration")));
        if (!issuer.equals(JSONObjectUtils.getString(about, "issuer"))) {
            throw new IOException("What is found there speaks for another issuer");
        }
        return JSONObjectUtils.getURI(about, "jwks_uri");
    }

    private String get(URI place) throws IOException {
        return http.retrieveResource(place.toURL()).getContent();
    }

    @Override
    public void close() {
        // Nothing is held open between requests.
    }
}
