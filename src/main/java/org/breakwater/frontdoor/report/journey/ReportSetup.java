package org.breakwater.frontdoor.report.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.breakwater.access.TokenCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every page of the report has in common: its browser as a parameter, and that nothing of it is kept. */
@Configuration(proxyBeanMethods = false)
class ReportSetup implements WebMvcConfigurer {

    @Bean
    TokenCookie reportCookie() {
        return new TokenCookie(Browser.REPORT);
    }

    @Bean
    TokenCookie returnCookie() {
        return new TokenCookie(Browser.RETURN);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new Browsers());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NothingIsKept()).addPathPatterns("/report", "/report/**");
    }

    private static final class Browsers implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Browser.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var asked = request.getNativeRequest(HttpServletRequest.class);
            var answer = request.getNativeResponse(HttpServletResponse.class);
            if (asked == null || answer == null) {
                throw new IllegalStateException("A report is written in a browser");
            }
            return new Browser(asked, answer);
        }
    }

    /** On a shared device nothing may come back: no copy in the browser, and no address passed on to another site. */
    private static final class NothingIsKept implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Referrer-Policy", "no-referrer");
            return true;
        }
    }
}
