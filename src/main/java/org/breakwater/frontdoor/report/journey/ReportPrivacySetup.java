package org.breakwater.frontdoor.report.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.breakwater.access.ReplayedFormCheck;
import org.breakwater.access.TokenCookie;
import org.breakwater.frontdoor.report.draft.AnsweredPages;
import org.breakwater.web.forms.FormTarget;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Common to all pages of the report: nothing of it is cached. */
@Configuration(proxyBeanMethods = false)
class ReportPrivacySetup implements WebMvcConfigurer {

    private final AnsweredPages pages;

    ReportPrivacySetup(AnsweredPages pages) {
        this.pages = pages;
    }

    @Bean
    TokenCookie reportCookie() {
        return new TokenCookie(ReportCookies.REPORT, "/report");
    }

    @Bean
    TokenCookie returnCookie() {
        return new TokenCookie(ReportCookies.RETURN, "/report");
    }

    /** A form of a report that was sent before, or that does not come from a page of the last day. */
    @Bean
    ReplayedFormCheck replaysOfReports() {
        return request -> request.getRequestURI().startsWith("/report") && !pages.comesFirst(request);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new NothingIsKept(pages))
                .addPathPatterns("/report", "/report/**")
                // Before the access checks, whose refusals are responses too.
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    /**
     * On a shared device nothing may reappear: no copy in the browser, no address passed on to another site, and no
     * form that was answered before.
     */
    private record NothingIsKept(AnsweredPages pages) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Referrer-Policy", "no-referrer");
            FormTarget.say(request, pages.newPage(), "");
            return true;
        }

        /** A browser does not put a form into its history if it was answered with a redirect. */
        @Override
        public void afterCompletion(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
            var staysInHistory = response.getStatus() != HttpServletResponse.SC_SEE_OTHER;
            if (request.getMethod().equals("POST")
                    && staysInHistory
                    && !request.getRequestURI().equals(ReportJourney.LONGER)) {
                pages.remember(request);
            }
        }
    }
}
