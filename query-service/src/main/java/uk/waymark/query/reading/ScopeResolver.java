package uk.waymark.query.reading;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import uk.waymark.events.authority.AuthorityCode;
import uk.waymark.query.problem.Refusal;
import uk.waymark.query.problem.Wrong;

@Component
class ScopeResolver implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Scope.class;
    }

    @Override
    public Scope resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var authority = request.getParameter("authority");
        var bookmark = request.getParameter("bookmark");
        return new Scope(
                authority == null ? null : authority(authority), bookmark == null ? null : Bookmark.parse(bookmark));
    }

    private static AuthorityCode authority(String text) {
        try {
            return new AuthorityCode(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.of(new Wrong("authority", String.valueOf(e.getMessage())));
        }
    }
}
