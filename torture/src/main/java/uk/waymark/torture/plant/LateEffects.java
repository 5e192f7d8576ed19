package uk.waymark.torture.plant;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Effects that a thread owes. Called by what is woven into the service.
public final class LateEffects {
    /// So long that one kill in the middle of it is enough.
    private static final Duration DELAY = Duration.ofSeconds(1);

    private static final ThreadLocal<@Nullable Callable<?>> OWED = new ThreadLocal<>();
    private static final ThreadLocal<Boolean> MAKING_UP = ThreadLocal.withInitial(() -> false);

    private LateEffects() {}

    /// @return false when this is the time to do it
    public static boolean owes(Object target, Method method, Object[] arguments) {
        if (MAKING_UP.get()) {
            return false;
        }
        method.setAccessible(true);
        OWED.set(() -> method.invoke(target, arguments));
        return true;
    }

    public static void makeUp() {
        var call = OWED.get();
        if (call != null) {
            OWED.remove();
            LockSupport.parkNanos(DELAY.toNanos());
            MAKING_UP.set(true);
            try {
                call.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                MAKING_UP.remove();
            }
        }
    }
}
