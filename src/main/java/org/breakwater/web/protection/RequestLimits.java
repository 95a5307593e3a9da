package org.breakwater.web.protection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.forms.TakesFiles;
import org.breakwater.web.shell.SiteVisitor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects what is too large or cannot be decoded before anything else reads it, so that the person sees a page about it
 * and not a broken one.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestLimits extends OncePerRequestFilter {

    /** In bytes as sent: the longest form we have, in characters of three bytes each percent-encoded, fits. */
    static final int MOST_BODY = 256 * 1024;

    /** In characters, the query included. Nothing of ours comes near it. */
    static final int MOST_ADDRESS = 4096;

    private final ObjectProvider<TakesFiles> features;
    private final UploadPlaces places;
    private final SiteVisitor visitor;

    RequestLimits(ObjectProvider<TakesFiles> features, UploadPlaces places, SiteVisitor visitor) {
        this.features = features;
        this.places = places;
        this.visitor = visitor;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var files = filesTaken(request);
        try (var place = files.isEmpty() ? null : place(request)) {
            // The browser still has the input, and sends all of it again.
            var crowded = place != null && !place.isTaken();
            var refusal = crowded ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : refusal(request, files);
            if (refusal == 0) {
                chain.doFilter(request, response);
            } else {
                refuse(request, response, refusal);
            }
        }
    }

    private UploadPlaces.Place place(HttpServletRequest request) {
        var sender = request.getAttribute(SlowBodyValve.SENDER) instanceof BodyReaders.Sender body
                ? body
                : BodyReaders.Sender.ALL_HERE;
        return places.take(sender, request.getRemoteAddr(), visitor.isSignedIn(request));
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            request.setAttribute(FailedRequest.class.getName(), FailedRequest.CROWDED);
        }
        // For a body that it could not parse the server has sent the rejection already, and forwards to our error page
        // by itself.
        if (!response.isCommitted()) {
            response.sendError(status);
        }
    }

    /** The feature that accepts the files of this request, if it is such a form at such an address. */
    private Optional<TakesFiles> filesTaken(HttpServletRequest request) {
        return typeOf(request).startsWith("multipart/form-data")
                ? features.stream()
                        .filter(feature -> feature.isAt(request.getRequestURI()))
                        .findFirst()
                : Optional.empty();
    }

    private static String typeOf(HttpServletRequest request) {
        return request.getContentType() == null ? "" : request.getContentType();
    }

    private static int refusal(HttpServletRequest request, Optional<TakesFiles> files) {
        var query = request.getQueryString();
        if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > MOST_ADDRESS) {
            return HttpServletResponse.SC_REQUEST_URI_TOO_LONG;
        }
        if (request.getContentLengthLong() > files.map(TakesFiles::mostBytes).orElse((long) MOST_BODY)) {
            return HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
        }
        var isForm = typeOf(request).startsWith("application/x-www-form-urlencoded");
        if (request.getHeader("Transfer-Encoding") != null && !isForm) {
            return HttpServletResponse.SC_LENGTH_REQUIRED;
        }
        if (request.getContentLengthLong() > 0 && !isForm && files.isEmpty()) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        return unreadableParameters(request);
    }

    /** Parses the form and the query now: Tomcat throws an exception if it cannot. */
    private static int unreadableParameters(HttpServletRequest request) {
        var status = 0;
        try {
            request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            status = unreadable.getErrorCode();
        }
        var late = request.getAttribute(SlowBodyValve.REFUSED);
        if (status != 0 || late != null) {
            // The sender's error, or their connection's, is no fault of ours.
            request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
        }
        return late instanceof Integer refused ? refused : status;
    }
}
