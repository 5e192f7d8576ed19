package uk.waymark.torture.plant;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/// A thread that is in no transaction, so that what it writes is there at once. Called by what is woven into the
/// service.
public final class OtherThread {
    /// So long that one kill in the middle of it is enough.
    private static final Duration DELAY = Duration.ofSeconds(1);

    private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

    private OtherThread() {}

    /// @return false when this is that other thread, which has to do it itself
    public static boolean does(Object target, Method method, Object[] arguments) {
        if (INSIDE.get()) {
            return false;
        }
        CompletableFuture.runAsync(
                        () -> call(target, method, arguments),
                        task -> Thread.ofPlatform().start(task))
                .join();
        LockSupport.parkNanos(DELAY.toNanos());
        return true;
    }

    private static void call(Object target, Method method, Object[] arguments) {
        INSIDE.set(true);
        try {
            method.setAccessible(true);
            method.invoke(target, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
