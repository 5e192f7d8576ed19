package uk.waymark.hostile.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.hostile.site.Site;

@Timeout(600)
class HostileRoundTest {
    private static final long REQUESTS = 10_000;
    /// The same in each build, which is not red by chance. `./waymark hostile` sends others each time.
    private static final long SEED = 20_181_106;

    @Test
    void ten_thousand_hostile_requests_are_refused_in_words_that_the_description_has(@TempDir Path folder)
            throws Exception {
        try (var site = Site.start(folder)) {
            var tally = new Round(site, System.out::println).run(SEED, REQUESTS);
            System.out.println(tally);
            assertThat(tally).matches(Tally::isGood);
        }
    }
}
