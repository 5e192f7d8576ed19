package uk.waymark.query.reading;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import uk.waymark.query.problem.Refusal;

/// Reads all that a read is asked before it is called. Spring reads one argument after the other and stops at the first
/// that is wrong.
@Component
class Arguments implements HandlerInterceptor, HandlerMethodArgumentResolver {
    private static final String READ = Arguments.class.getName();

    private final Map<Class<?>, Argument<?>> known;

    Arguments(List<Argument<?>> known) {
        this.known = known.stream().collect(Collectors.toMap(Argument::type, argument -> argument));
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("uk.waymark")
                && request.getDispatcherType() == DispatcherType.REQUEST) {
            request.setAttribute(READ, read(request, method));
        }
        return true;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return argument(parameter).isPresent();
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var read = (Map<?, ?>) Objects.requireNonNull(request.getAttribute(READ, RequestAttributes.SCOPE_REQUEST));
        return read.get(parameter.getParameterType());
    }

    /// @throws Refusal when something is wrong
    private Map<Class<?>, Object> read(HttpServletRequest request, HandlerMethod method) {
        var parameters = Parameters.of(request, taken(method));
        var read = new HashMap<Class<?>, Object>();
        for (var parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                parameters.read(name(parameter), parameter.getParameterType());
            } else if (parameter.hasParameterAnnotation(PathVariable.class)) {
                parameters.readPath(name(parameter), parameter.getParameterType());
            } else {
                argument(parameter).ifPresent(argument -> read.put(argument.type(), argument.read(parameters)));
            }
        }
        parameters.refuseWhatIsWrong();
        return read;
    }

    private Set<String> taken(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(parameter -> parameter.hasParameterAnnotation(RequestParam.class)
                        ? Stream.of(name(parameter))
                        : argument(parameter).stream().flatMap(argument -> argument.parameters().stream()))
                .collect(Collectors.toSet());
    }

    private Optional<Argument<?>> argument(MethodParameter parameter) {
        return Optional.ofNullable(known.get(parameter.getParameterType()));
    }

    private static String name(MethodParameter parameter) {
        return parameter.getParameter().getName();
    }
}
