package uk.waymark.query.reading;

import java.util.List;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class ReadingConfiguration implements WebMvcConfigurer {
    private final ParameterCheck check;
    private final List<HandlerMethodArgumentResolver> resolvers;

    ReadingConfiguration(ParameterCheck check, ScopeResolver scopes, PagingResolver pagings) {
        this.check = check;
        this.resolvers = List.of(scopes, pagings);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(check);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> known) {
        known.addAll(resolvers);
    }

    /// Answers 304 when nothing has changed.
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        return new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    }
}
