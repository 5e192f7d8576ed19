package uk.waymark.torture.plant;

import java.lang.reflect.Method;
import net.bytebuddy.asm.Advice;

/// The checkpoint is written in a transaction of its own, before the one with the effects.
final class WrittenApart {
    private WrittenApart() {}

    @Advice.OnMethodEnter(skipOn = Advice.OnNonDefaultValue.class)
    static boolean enter(
            @Advice.This Object checkpoint, @Advice.Origin Method method, @Advice.AllArguments Object[] arguments) {
        return Garden.has(Plant.CHECKPOINT_APART) && OtherThread.does(checkpoint, method, arguments);
    }
}
