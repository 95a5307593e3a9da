package org.breakwater.web.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.breakwater.web.TakesFiles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is too large or cannot be decoded before anything else reads it, so that the person sees a page about it
 * and not a broken one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestLimits extends OncePerRequestFilter {

    /** In bytes as sent: the longest form we have, in characters of three bytes each percent-encoded, fits. */
    static final int MOST_BODY = 256 * 1024;

    /** In characters, the query included. Nothing of ours comes near it. */
    static final int MOST_ADDRESS = 4096;

    private final Set<String> whereFilesAreTaken;

    RequestLimits(ObjectProvider<TakesFiles> features) {
        whereFilesAreTaken = features.stream().map(TakesFiles::address).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var refusal = refusal(request);
        if (refusal == 0) {
            chain.doFilter(request, response);
        } else {
            response.sendError(refusal);
        }
    }

    private int refusal(HttpServletRequest request) {
        var query = request.getQueryString();
        if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > MOST_ADDRESS) {
            return HttpServletResponse.SC_REQUEST_URI_TOO_LONG;
        }
        var type = request.getContentType() == null ? "" : request.getContentType();
        var hasFile = type.startsWith("multipart/form-data") && whereFilesAreTaken.contains(request.getRequestURI());
        if (request.getContentLengthLong() > (hasFile ? TakesFiles.MOST_BYTES : MOST_BODY)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        var isForm = type.startsWith("application/x-www-form-urlencoded");
        if (request.getHeader("Transfer-Encoding") != null && !isForm) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        if (request.getContentLengthLong() > 0 && !isForm && !hasFile) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        return unreadableParameters(request);
    }

    /** Reads the form and the query now: Tomcat tells by an exception that it could not. */
    private static int unreadableParameters(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return 0;
        } catch (InvalidParameterException unreadable) {
            return unreadable.getErrorCode();
        }
    }
}
