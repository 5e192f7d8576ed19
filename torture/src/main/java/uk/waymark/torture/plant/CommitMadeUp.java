package uk.waymark.torture.plant;

import java.sql.SQLException;
import net.bytebuddy.asm.Advice;

/// Commits what has been answered.
final class CommitMadeUp {
    private CommitMadeUp() {}

    @Advice.OnMethodExit
    static void exit() throws SQLException {
        LateCommit.makeUp();
    }
}
