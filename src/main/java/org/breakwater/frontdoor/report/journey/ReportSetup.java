package org.breakwater.frontdoor.report.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.breakwater.access.TokenCookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every page of the report has in common: nothing of it is kept. */
@Configuration(proxyBeanMethods = false)
class ReportSetup implements WebMvcConfigurer {

    @Bean
    TokenCookie reportCookie() {
        return new TokenCookie(ReportCookies.REPORT, "/report");
    }

    @Bean
    TokenCookie returnCookie() {
        return new TokenCookie(ReportCookies.RETURN, "/report");
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NothingIsKept()).addPathPatterns("/report", "/report/**");
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
