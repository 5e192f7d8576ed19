package uk.waymark.torture.plant;

import java.sql.Connection;
import java.sql.SQLException;
import net.bytebuddy.asm.Advice;

/// Callers are answered before the commit; see [CommitMadeUp] for when that comes.
final class CommitPutOff {
    private CommitPutOff() {}

    @Advice.OnMethodEnter
    static void enter(@Advice.Argument(value = 0, readOnly = false) Connection connection) throws SQLException {
        if (Garden.has(Plant.ANSWERED_BEFORE_COMMIT)) {
            connection = LateCommit.instead(connection);
        }
    }
}
