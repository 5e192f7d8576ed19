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
    private final Arguments arguments;

    ReadingConfiguration(Arguments arguments) {
        this.arguments = arguments;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Readers());
        registry.addInterceptor(new BodyLimit());
        registry.addInterceptor(arguments);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> known) {
        known.add(arguments);
    }

    /// Answers 304 when nothing has changed.
    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> etags() {
        return new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
    }
}
