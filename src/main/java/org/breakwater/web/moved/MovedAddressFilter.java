package org.breakwater.web.moved;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends an old address to the new one for good. With 308 a browser sends a form on as it was, so that what someone
 * typed before an update is not lost. It says nothing of whether there is such a record: the new address asks who may
 * see it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class MovedAddressFilter extends OncePerRequestFilter {

    private static final int PERMANENT_REDIRECT = 308;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // As it was sent, so that nothing in it becomes a line or a host of its own.
        var moved = MovedAddresses.now(request.getRequestURI());
        if (moved.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var query = request.getQueryString();
        response.setStatus(PERMANENT_REDIRECT);
        response.setHeader(HttpHeaders.LOCATION, moved.orElseThrow() + (query == null ? "" : "?" + query));
    }
}
