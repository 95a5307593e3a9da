package org.breakwater.web.errors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Catches what nothing else caught, before the server would log it with its message. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class UnhandledErrorFilter extends OncePerRequestFilter {

    private final FaultLog faultLog;

    UnhandledErrorFilter(FaultLog faultLog) {
        this.faultLog = faultLog;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException fault) {
            var reference = faultLog.log(fault);
            if (!response.isCommitted()) {
                request.setAttribute(FailedRequestController.REFERENCE, reference);
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }
}
