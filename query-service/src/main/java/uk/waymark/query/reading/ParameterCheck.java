package uk.waymark.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.problem.Wrong;

/// Refuses what a read would otherwise pass over in silence: parameters it does not know, given twice, or unreadable.
@Component
class ParameterCheck implements HandlerInterceptor {
    private static final Set<String> OTHER_DAYS = Set.of("asAt", "knownAt");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("uk.waymark")) {
            check(request, accepted(method));
        }
        return true;
    }

    private static void check(HttpServletRequest request, Set<String> accepted) {
        List<Wrong> errors = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (OTHER_DAYS.contains(name)) {
                errors.add(new Wrong(name, "This release answers for now only, without %s".formatted(name)));
            } else if (!accepted.contains(name)) {
                errors.add(new Wrong(name, "This read takes no such parameter", List.copyOf(accepted)));
            } else if (values.length > 1) {
                errors.add(new Wrong(name, "Give it once"));
            } else if (values[0].indexOf('\0') >= 0) {
                errors.add(new Wrong(name, "It holds a NUL character, which nothing here does"));
            }
        });
        if (!errors.isEmpty()) {
            throw Refusal.of(errors.toArray(Wrong[]::new));
        }
    }

    private static Set<String> accepted(HandlerMethod method) {
        var names = new TreeSet<String>();
        for (var parameter : method.getMethodParameters()) {
            if (parameter.getParameterType() == Scope.class) {
                names.addAll(Set.of("authority", "bookmark"));
            } else if (parameter.getParameterType() == Paging.class) {
                names.addAll(Set.of("cursor", "limit"));
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                names.add(parameter.getParameter().getName());
            }
        }
        return names;
    }
}
