package uk.waymark.query.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.problem.Wrong;

@Component
class PagingResolver implements HandlerMethodArgumentResolver {
    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final Set<String> NOT_OF_THE_LIST = Set.of("cursor", "limit", "bookmark");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var list = list(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
        var cursor = request.getParameter("cursor");
        var limit = request.getParameter("limit");
        return new Paging(
                cursor == null ? 0 : Cursor.position(list, cursor), limit == null ? USUAL : limit(limit), list);
    }

    private static String list(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(parameter -> !NOT_OF_THE_LIST.contains(parameter.getKey()))
                .map(parameter -> parameter.getKey() + "=" + String.join(",", parameter.getValue()))
                .sorted()
                .collect(Collectors.joining("\n", request.getRequestURI() + "\n", ""));
    }

    private static int limit(String text) {
        try {
            var limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MOST) {
                return limit;
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw Refusal.of(new Wrong("limit", "limit is a number from 1 to %d".formatted(MOST)));
    }
}
