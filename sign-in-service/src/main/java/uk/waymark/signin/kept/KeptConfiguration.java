package uk.waymark.signin.kept;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.waymark.signin.SignInSettings;

/// Reads what is kept, and makes what is not there yet.
@Configuration(proxyBeanMethods = false)
class KeptConfiguration {
    @Bean
    Secrets secrets(SignInSettings settings) throws IOException {
        return Secrets.in(settings.folder());
    }

    @Bean
    JWKSet signingKeys(SignInSettings settings, Clock clock) throws IOException, ParseException, JOSEException {
        var file = settings.folder().resolve("signing-keys.json");
        return new SigningKeys(new KeptFile(file)).at(clock.instant());
    }
}
