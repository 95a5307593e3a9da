package org.breakwater.access.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.breakwater.access.Actor;
import org.breakwater.access.SignedInPresence;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Provides controllers with the actor of the request, and whether they are still signed in. */
@Component
class ActorArgumentResolver implements HandlerMethodArgumentResolver {

    private static final Set<Class<?>> TYPES = Set.of(Actor.class, Actor.Person.class, SignedInPresence.class);

    private final RequestActors requestActors;

    ActorArgumentResolver(RequestActors requestActors) {
        this.requestActors = requestActors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return TYPES.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        var request = webRequest.getNativeRequest(HttpServletRequest.class);
        if (request == null) {
            throw new IllegalStateException("There is no request");
        }
        if (parameter.getParameterType() == SignedInPresence.class) {
            return requestActors.presence(request);
        }
        var actor = requestActors.actor(request);
        if (parameter.getParameterType() == Actor.Person.class && !(actor instanceof Actor.Person)) {
            throw new SignInRequired("");
        }
        return actor;
    }
}
