package uk.waymark.query.reading;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import uk.waymark.access.Caller;
import uk.waymark.events.Capacity;
import uk.waymark.query.problem.Refusal;

/// Turns away who may not read what they ask for, before anything of the request is looked at.
final class Readers implements HandlerInterceptor {
    private static final List<Capacity> CONTENT = Arrays.stream(Capacity.values())
            .filter(capacity -> capacity != Capacity.ADMINISTRATOR)
            .toList();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("uk.waymark.query")
                && !method.getBeanType().isAnnotationPresent(OpenToAll.class)
                && request.getDispatcherType() == DispatcherType.REQUEST) {
            refuseUnlessAmong(allowed(method));
        }
        return true;
    }

    private static List<Capacity> allowed(HandlerMethod method) {
        return Stream.of(
                        method.getMethodAnnotation(MayBeReadBy.class),
                        method.getBeanType().getAnnotation(MayBeReadBy.class))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .map(said -> List.of(said.value()))
                .orElse(CONTENT);
    }

    private static void refuseUnlessAmong(List<Capacity> allowed) {
        if (Caller.calling().capacityAmong(allowed).isEmpty()) {
            throw Refusal.notYours(allowed.stream().map(Capacity::role).toList());
        }
    }
}
