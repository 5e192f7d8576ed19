package uk.waymark.signin.kept;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWK;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {
    private static final Instant FIRST_START = Instant.parse("2026-01-05T09:00:00Z");

    @TempDir
    Path folder;

    private Path kept;

    @BeforeEach
    void an_installation_that_never_ran() {
        kept = folder.resolve("sign-in");
    }

    @Test
    void a_key_outlives_a_restart() throws Exception {
        var first = keysAfter(Duration.ZERO);

        assertThat(first).hasSize(1);
        assertThat(keysAfter(Duration.ofDays(30))).isEqualTo(first);
    }

    @Test
    void an_old_key_gets_a_successor_and_stays_published() throws Exception {
        var old = keysAfter(Duration.ZERO).getFirst();

        var keys = keysAfter(Duration.ofDays(31));

        assertThat(keys).hasSize(2);
        assertThat(keys.getFirst()).isNotEqualTo(old);
        assertThat(keys.getLast()).isEqualTo(old);
        assertThat(keysAfter(Duration.ofDays(32))).isEqualTo(keys);
    }

    @Test
    void a_key_goes_when_its_successor_gets_one() throws Exception {
        var old = keysAfter(Duration.ZERO).getFirst();
        var successor = keysAfter(Duration.ofDays(31)).getFirst();

        assertThat(keysAfter(Duration.ofDays(70)))
                .hasSize(2)
                .endsWith(successor)
                .doesNotContain(old);
    }

    @Test
    void only_the_owner_reads_what_is_kept() throws Exception {
        keysAfter(Duration.ZERO);
        Secrets.in(kept);

        assertThat(permissions(kept)).isEqualTo("rwx------");
        try (var files = Files.list(kept)) {
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(path -> assertThat(permissions(path)).isEqualTo("rw-------"));
        }
    }

    @Test
    void secrets_outlive_a_restart_and_are_no_two_installations_alike() throws Exception {
        var secrets = Secrets.in(folder.resolve("one"));

        assertThat(Secrets.in(folder.resolve("one"))).isEqualTo(secrets);
        assertThat(Secrets.in(folder.resolve("other"))).isNotEqualTo(secrets);
        assertThat(secrets.password()).hasSizeGreaterThan(15).isNotEqualTo(secrets.clientSecret());
    }

    private List<JWK> keysAfter(Duration time) throws Exception {
        return new SigningKeys(new KeptFile(kept.resolve("signing-keys.json")))
                .at(FIRST_START.plus(time))
                .getKeys();
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
