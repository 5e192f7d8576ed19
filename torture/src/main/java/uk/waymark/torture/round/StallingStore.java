package uk.waymark.torture.round;

import java.sql.DriverManager;
import java.util.ArrayList;
import uk.waymark.torture.check.NothingMissed;
import uk.waymark.torture.reader.Follower;
import uk.waymark.torture.reader.Sequenced;
import uk.waymark.torture.reader.Writers;

/// Writers of another store stall as those of the ledger do, and a reader follows in the same way.
///
/// @param url of a database that holds nothing else
record StallingStore(String name, String url, Sequenced store) {
    private static final int WRITERS = 8;

    Outcome stall(int times) throws Exception {
        try (var following = DriverManager.getConnection(url);
                var foreign = DriverManager.getConnection(url);
                var observer = DriverManager.getConnection(url)) {
            var writers = Writers.start(WRITERS, url, store);
            var follower = Follower.start(following, store.reader(following));
            var stalls = new Stalls(foreign, observer, writers);
            for (int time = 0; time < times; time++) {
                stalls.byForeignSession();
                stalls.inAppend();
            }
            writers.finish();
            var findings = new ArrayList<>(NothingMissed.findings(follower.finish(), store.all(observer)));
            findings.addAll(stalls.findings());
            return new Outcome(
                    "%s, %d stalls, %d events".formatted(name, stalls.number(), writers.answered()), findings);
        }
    }
}
