package org.breakwater.web.keeping;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.breakwater.web.keeping.KeptPages.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers cached pages from memory, right after the filter that sets the security headers: before sessions, sign-in and
 * Spring MVC. Everything else goes on to the controller.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class PageCacheFilter implements Filter {

    private static final String[] LIFETIMES = lifetimes();

    /** User agents of crawlers; they are not counted as readers. */
    private static final Pattern PROGRAM = Pattern.compile("(?i)bot|crawl|spider|slurp|monitor|preview|curl|wget");

    private final List<KeptPages> features;
    private final List<PageReadings> readings;

    PageCacheFilter(List<KeptPages> features, List<PageReadings> readings) {
        this.features = List.copyOf(features);
        this.readings = List.copyOf(readings);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest asked && response instanceof HttpServletResponse answer) {
            var kept = find(asked);
            if (kept != null) {
                send(kept, asked, answer);
                count(asked);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private @Nullable Kept find(HttpServletRequest request) {
        var method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return null;
        }
        for (var feature : features) {
            var kept = feature.find(request.getRequestURI(), request.getQueryString());
            if (kept != null) {
                return kept;
            }
        }
        return null;
    }

    private void count(HttpServletRequest request) {
        var path = request.getRequestURI();
        for (var counter : readings) {
            if (counter.counts(path) && isByAPerson(request)) {
                counter.read(path);
            }
        }
    }

    private static boolean isByAPerson(HttpServletRequest request) {
        var program = request.getHeader("User-Agent");
        return request.getMethod().equals("GET")
                && (program == null || !PROGRAM.matcher(program).find());
    }

    private static void send(Kept kept, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var page = kept.page();
        var accepts = request.getHeader("Accept-Encoding");
        var compressed = accepts != null && accepts.contains("gzip") && !accepts.contains("gzip;q=0");
        response.setHeader("Cache-Control", LIFETIMES[(int) Math.max(0, kept.seconds())]);
        response.setHeader("ETag", compressed ? page.gzipTag() : page.tag());
        response.setHeader("Vary", "Accept-Encoding");
        var known = request.getHeader("If-None-Match");
        if (known != null && page.isKnownAs(known)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(kept.type());
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        var bytes = compressed ? page.gzip() : page.plain();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Nobody caches it longer than a minute, or beyond the moment at which it changes. */
    private static String[] lifetimes() {
        var lifetimes = new String[61];
        for (var seconds = 0; seconds < lifetimes.length; seconds++) {
            lifetimes[seconds] = "public, max-age=" + seconds;
        }
        return lifetimes;
    }
}
