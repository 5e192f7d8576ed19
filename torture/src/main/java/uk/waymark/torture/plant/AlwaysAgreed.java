package uk.waymark.torture.plant;

import net.bytebuddy.asm.Advice;

/// The ledger takes every submission for current: the version check is missing.
final class AlwaysAgreed {
    private AlwaysAgreed() {}

    @Advice.OnMethodExit
    static void exit(@Advice.Return(readOnly = false) boolean agrees) {
        if (Garden.has(Plant.VERSIONS_UNCHECKED)) {
            agrees = true;
        }
    }
}
