package org.breakwater.access.door;

import jakarta.servlet.http.HttpServletRequest;
import org.breakwater.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives a controller the actor of the request. */
@Component
class ActorArgument implements HandlerMethodArgumentResolver {

    private final Visits visits;

    ActorArgument(Visits visits) {
        this.visits = visits;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class || parameter.getParameterType() == Actor.Person.class;
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
        var actor = visits.actor(request);
        if (parameter.getParameterType() == Actor.Person.class && !(actor instanceof Actor.Person)) {
            throw new SignInFirst("");
        }
        return actor;
    }
}
