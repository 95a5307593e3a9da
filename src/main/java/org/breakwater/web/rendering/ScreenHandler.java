package org.breakwater.web.rendering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.breakwater.web.House;
import org.breakwater.web.Page;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;
import org.breakwater.web.Shell;
import org.breakwater.web.WhoIsHere;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Answers with the {@link Screen} that a controller returned. */
@Component
public class ScreenHandler implements HandlerMethodReturnValueHandler {

    private final Renderer renderer;
    private final House house;
    private final WhoIsHere whoIsHere;

    ScreenHandler(Renderer renderer, House house, WhoIsHere whoIsHere) {
        this.renderer = renderer;
        this.house = house;
        this.whoIsHere = whoIsHere;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return Screen.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object screen,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest webRequest)
            throws IOException {
        container.setRequestHandled(true);
        var request = webRequest.getNativeRequest(HttpServletRequest.class);
        var response = webRequest.getNativeResponse(HttpServletResponse.class);
        if (screen == null || request == null || response == null) {
            throw new IllegalStateException("A controller answered nothing");
        }
        send((Screen) screen, request, response);
    }

    /** Also used by those who answer outside a controller, such as the error pages. */
    public void send(Screen screen, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (screen) {
            case Redirect(var path) -> {
                response.setStatus(303);
                response.setHeader("Location", path);
            }
            case Page page -> {
                var bytes = renderer.render(page, shell(request));
                response.setStatus(page.status());
                response.setContentType("text/html;charset=utf-8");
                response.setContentLength(bytes.length);
                response.getOutputStream().write(bytes);
            }
        }
    }

    private Shell shell(HttpServletRequest request) {
        return new Shell(
                house,
                request.getRequestURI(),
                whoIsHere.formToken(request),
                whoIsHere.person(request).orElse(null));
    }
}
