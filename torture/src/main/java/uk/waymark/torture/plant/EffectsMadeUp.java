package uk.waymark.torture.plant;

import net.bytebuddy.asm.Advice;

/// Writes the effects of what was taken in before.
final class EffectsMadeUp {
    private EffectsMadeUp() {}

    @Advice.OnMethodExit
    static void exit() {
        LateEffects.makeUp();
    }
}
