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
 * Redirects an old address permanently to the new one. With 308 a browser resubmits a form, so that what someone typed
 * before an update is not lost. It does not reveal whether there is such a record: the new address checks who may see
 * it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class MovedAddressFilter extends OncePerRequestFilter {

    private static final int PERMANENT_REDIRECT = 308;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        // As it was sent, so that it cannot inject a header line or another host.
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
