package org.breakwater.access.entry;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.breakwater.access.Actor;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.Role;
import org.breakwater.access.ScreenAccess;
import org.breakwater.access.sessions.CookieStatus;
import org.breakwater.access.unsaved.ParkedForms;
import org.breakwater.access.unsaved.SubmittedForm;
import org.breakwater.access.unsaved.UnsavedAnswers;
import org.breakwater.audit.AuditLog;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.UnsavedForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Runs before every controller: first, does the form come from us; then, may this person open the screen. */
@Component
class EntryInterceptor implements HandlerInterceptor {

    /** The field that identifies a parked form when it is finally sent. */
    static final String PARKED = "_parked";

    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final int MOST_OF_PATH = 300;

    private final RequestActors requestActors;
    private final FormTokens tokens;
    private final ParkedForms parkedForms;
    private final UnsavedAnswers unsaved;
    private final AuditLog audit;

    EntryInterceptor(
            RequestActors requestActors,
            FormTokens tokens,
            ParkedForms parkedForms,
            UnsavedAnswers unsaved,
            AuditLog audit) {
        this.requestActors = requestActors;
        this.tokens = tokens;
        this.parkedForms = parkedForms;
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
        switch (ScreenAccess.of(method.getMethod(), method.getBeanType())) {
            case ScreenAccess.Everyone() -> {}
            case ScreenAccess.Nobody() -> throw new ErrorResponseException(HttpStatus.NOT_FOUND);
            case ScreenAccess.Roles(var roles) -> refuseStrangers(roles, request);
        }
        return true;
    }

    /** Pages of the framework itself (errors, leaving the site) are for everyone: they know no accounts. */
    private static boolean isOfTheFrame(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("org.breakwater.web.");
    }

    private void refuseForgery(HttpServletRequest request) {
        if (changesNothing(request)) {
            return;
        }
        var from = FormOrigin.of(request);
        if (from == FormOrigin.ANOTHER_SITE || !tokens.fits(request)) {
            throw new StaleFormToken(from, request.getRequestURI(), request.getParameterMap());
        }
    }

    private void refuseStrangers(Set<Role> roles, HttpServletRequest request) {
        switch (requestActors.of(request)) {
            case CookieStatus.Live(var session, var person, var until, var several) -> {
                if (!roles.contains(person.role())) {
                    refuse(person, request);
                }
            }
            case CookieStatus.Expired(var person) -> {
                if (!changesNothing(request)) {
                    unsaved.keep(person, SubmittedForm.of(request.getRequestURI(), request.getParameterMap()), true);
                }
                if (!changesNothing(request) && request.getParameter(UnsavedForm.FIELD) == null) {
                    parkedForms.park(person, request.getRequestURI(), request.getParameterMap());
                }
                throw new SignInRequired(wantedPath(request));
            }
            case CookieStatus.Nothing() -> throw new SignInRequired(wantedPath(request));
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

    /** A parked form is deleted only after it was answered. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception fault) {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            return;
        }
        var letter = Optional.ofNullable(request.getParameter(PARKED)).flatMap(InputParser::id);
        if (letter.isPresent()
                && fault == null
                && !changesNothing(request)
                && response.getStatus() < HttpStatus.INTERNAL_SERVER_ERROR.value()
                && requestActors.of(request) instanceof CookieStatus.Live live) {
            parkedForms.throwAway(live.person(), letter.get());
        }
    }
}
