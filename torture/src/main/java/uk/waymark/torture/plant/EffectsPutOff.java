package uk.waymark.torture.plant;

import java.lang.reflect.Method;
import net.bytebuddy.asm.Advice;

/// The place reached is committed before the effects are there; see [EffectsMadeUp] for when these come.
final class EffectsPutOff {
    private EffectsPutOff() {}

    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
    static boolean enter(
            @Advice.This Object transaction, @Advice.Origin Method method, @Advice.AllArguments Object[] arguments) {
        return Garden.has(Plant.CHECKPOINT_APART) && LateEffects.owes(transaction, method, arguments);
    }
}
