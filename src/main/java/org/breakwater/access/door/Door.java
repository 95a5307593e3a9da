package org.breakwater.access.door;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.breakwater.access.Actor;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.Entry;
import org.breakwater.access.Role;
import org.breakwater.access.model.Held;
import org.breakwater.access.model.Parked;
import org.breakwater.access.model.SentForm;
import org.breakwater.access.model.UnsavedWords;
import org.breakwater.audit.AuditLog;
import org.breakwater.web.Typed;
import org.breakwater.web.Unsaved;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before every controller: first, does the form come from us; then, may this person enter. */
@Component
class Door implements HandlerInterceptor {

    /** The field by which a letter that was parked says which one it is, when it is sent at last. */
    static final String PARKED = "_parked";

    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final int MOST_OF_PATH = 300;

    private final Visits visits;
    private final FormTokens tokens;
    private final Parked parked;
    private final UnsavedWords unsaved;
    private final AuditLog audit;

    Door(Visits visits, FormTokens tokens, Parked parked, UnsavedWords unsaved, AuditLog audit) {
        this.visits = visits;
        this.tokens = tokens;
        this.parked = parked;
        this.unsaved = unsaved;
        this.audit = audit;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == DispatcherType.ERROR
                || !(handler instanceof HandlerMethod method)
                || isOfTheFrame(method)) {
            return true;
        }
        if (!method.hasMethodAnnotation(ChangesNothing.class)) {
            refuseForgery(request);
        }
        switch (Entry.of(method.getMethod(), method.getBeanType())) {
            case Entry.Everyone() -> {}
            case Entry.Nobody() -> throw new ErrorResponseException(HttpStatus.NOT_FOUND);
            case Entry.Roles(var roles) -> refuseStrangers(roles, request);
        }
        return true;
    }

    /** What the frame itself shows (a page about an error, the way out) is for everyone: it knows no accounts. */
    private static boolean isOfTheFrame(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("org.breakwater.web.");
    }

    private void refuseForgery(HttpServletRequest request) {
        if (changesNothing(request)) {
            return;
        }
        var from = WhereFrom.of(request);
        if (from == WhereFrom.ANOTHER_SITE || !tokens.fits(request)) {
            throw new StaleForm(from, request.getRequestURI(), request.getParameterMap());
        }
    }

    private void refuseStrangers(Set<Role> roles, HttpServletRequest request) {
        switch (visits.of(request)) {
            case Held.Live(var session, var person, var until) -> {
                if (!roles.contains(person.role())) {
                    refuse(person, request);
                }
            }
            case Held.Expired(var person) -> {
                if (!changesNothing(request)) {
                    unsaved.keep(person, SentForm.of(request.getRequestURI(), request.getParameterMap()), true);
                }
                if (!changesNothing(request) && request.getParameter(Unsaved.FIELD) == null) {
                    parked.park(person, request.getRequestURI(), request.getParameterMap());
                }
                throw new SignInFirst(wantedPath(request));
            }
            case Held.Nothing() -> throw new SignInFirst(wantedPath(request));
        }
    }

    private void refuse(Actor.Person person, HttpServletRequest request) {
        var path = request.getRequestURI();
        var detail = request.getMethod() + " " + path.substring(0, Math.min(path.length(), MOST_OF_PATH));
        audit.refused(person.id(), person.roleName(), "enter", "", detail);
        throw new ErrorResponseException(HttpStatus.NOT_FOUND);
    }

    private static String wantedPath(HttpServletRequest request) {
        if (!changesNothing(request)) {
            return "";
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static boolean changesNothing(HttpServletRequest request) {
        return CHANGE_NOTHING.contains(request.getMethod());
    }

    /** A letter that was parked is thrown away only after it was answered. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return;
        }
        var letter = Optional.ofNullable(request.getParameter(PARKED)).flatMap(Typed::id);
        if (letter.isPresent()
                && fault == null
                && !changesNothing(request)
                && response.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value()
                && visits.of(request) instanceof Held.Live live) {
            parked.throwAway(live.person(), letter.get());
        }
    }
}
