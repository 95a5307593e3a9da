package org.breakwater.access.unsaved.capture;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.breakwater.access.Actor;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.ScreenAccess;
import org.breakwater.access.entry.RequestActors;
import org.breakwater.access.sessions.CookieStatus;
import org.breakwater.access.unsaved.OwnPagePath;
import org.breakwater.access.unsaved.SubmittedForm;
import org.breakwater.access.unsaved.UnsavedAnswers;
import org.breakwater.web.forms.UnsavedForm;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Keeps the input of a signed-in person if their form was not saved: it was refused, someone else saved first, an error
 * occurred, they left to look at something else, or they are still typing. Not on public pages: there nothing may be
 * restored.
 */
@Component
class UnsavedFormInterceptor implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(UnsavedFormInterceptor.class);

    private static final Set<Integer> REFUSED = Set.of(
            HttpStatus.CONFLICT.value(),
            HttpStatus.UNPROCESSABLE_CONTENT.value(),
            HttpStatus.TOO_MANY_REQUESTS.value());

    private final RequestActors requestActors;
    private final UnsavedAnswers words;

    UnsavedFormInterceptor(RequestActors requestActors, UnsavedAnswers words) {
        this.requestActors = requestActors;
        this.words = words;
    }

    /** A request that only keeps or discards input, and does not save the form, ends here. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR
                || !request.getMethod().equals("POST")) {
            return true;
        }
        var wish = request.getParameter(UnsavedForm.FIELD);
        if (wish == null) {
            return true;
        }
        writer(request, handler).ifPresent(person -> {
            if (wish.equals(UnsavedForm.DELETE)) {
                words.delete(person, UnsavedForm.form(request));
            } else {
                keep(person, request);
            }
        });
        answer(wish, request, response);
        return false;
    }

    private static void answer(String wish, HttpServletRequest request, HttpServletResponse response) {
        if (wish.equals(UnsavedForm.KEEP)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        var from = request.getParameter(UnsavedForm.FROM);
        var to = wish.startsWith(UnsavedForm.GO) ? wish.substring(UnsavedForm.GO.length()) : from;
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", to != null && OwnPagePath.is(to) ? to : request.getRequestURI());
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        if (request.getDispatcherType() == DispatcherType.ERROR
                || !request.getMethod().equals("POST")
                || request.getParameter(UnsavedForm.FIELD) != null) {
            return;
        }
        try {
            writer(request, handler).ifPresent(person -> after(person, request, response.getStatus(), fault));
        } catch (RuntimeException failed) {
            // The response has been sent already, and correctly says whether the form was saved.
            LOG.warn("What was typed could not be kept: {}", failed.getClass().getSimpleName());
        }
    }

    private void after(Actor.Person person, HttpServletRequest request, int status, @Nullable Exception fault) {
        if (fault != null || isUnsaved(request, status)) {
            keep(person, request);
        } else if (status < HttpStatus.BAD_REQUEST.value() && mayBeKept(person, request)) {
            words.saved(person, SubmittedForm.of(request.getRequestURI(), request.getParameterMap()));
        }
    }

    /** It was refused, an error occurred, or the page shows the same form again, as for a preview. */
    private static boolean isUnsaved(HttpServletRequest request, int status) {
        return REFUSED.contains(status)
                || status >= HttpStatus.INTERNAL_SERVER_ERROR.value()
                || status == HttpStatus.OK.value()
                        && UnsavedForm.form(request).equals(request.getAttribute(UnsavedForm.DRAWN));
    }

    /** A form without any input has nothing to restore. */
    private void keep(Actor.Person person, HttpServletRequest request) {
        var typed = SubmittedForm.of(request.getRequestURI(), request.getParameterMap());
        if (typed.saysSomething()) {
            words.keep(person, typed, !UnsavedForm.KEEP.equals(request.getParameter(UnsavedForm.FIELD)));
        }
    }

    /** Only for this form, or for input that its page has sent a moment ago and that may arrive after it. */
    private boolean mayBeKept(Actor.Person person, HttpServletRequest request) {
        return request.getParameter(UnsavedForm.SENT) != null
                || words.formsOf(person).contains(UnsavedForm.form(request));
    }

    /** The user of a page for signed-in people; nobody on a public one. */
    private Optional<Actor.Person> writer(HttpServletRequest request, Object handler) {
        return handler instanceof HandlerMethod method
                        && !method.hasMethodAnnotation(ChangesNothing.class)
                        && ScreenAccess.of(method.getMethod(), method.getBeanType()) instanceof ScreenAccess.Roles
                        && requestActors.of(request) instanceof CookieStatus.Live live
                ? Optional.of(live.person())
                : Optional.empty();
    }
}
