package org.breakwater.web.rendering;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.breakwater.web.Attachment;
import org.breakwater.web.Cacheable;
import org.breakwater.web.Download;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Page;
import org.breakwater.web.PageInFrame;
import org.breakwater.web.Redirect;
import org.breakwater.web.Screen;
import org.breakwater.web.errors.ErrorPage;
import org.breakwater.web.forms.FormTarget;
import org.breakwater.web.shell.Banners;
import org.breakwater.web.shell.Shell;
import org.breakwater.web.shell.SiteDetails;
import org.breakwater.web.shell.SiteVisitor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Writes the {@link Screen} that a controller returned as the response. */
@Component
public class ScreenHandler implements HandlerMethodReturnValueHandler {

    private final Renderer renderer;
    private final SiteDetails siteDetails;
    private final SiteVisitor siteVisitor;
    private final Banners banners;

    ScreenHandler(Renderer renderer, SiteDetails siteDetails, SiteVisitor siteVisitor, Banners banners) {
        this.renderer = renderer;
        this.siteDetails = siteDetails;
        this.siteVisitor = siteVisitor;
        this.banners = banners;
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

    /** Also used outside controllers, such as by filters. */
    public void send(Screen screen, HttpServletRequest request, HttpServletResponse response) throws IOException {
        // The client has disconnected, or the response has begun: another cannot be sent.
        if (response.isCommitted()) {
            return;
        }
        switch (screen) {
            case Redirect(var path) -> {
                response.setStatus(303);
                response.setHeader("Location", path);
            }
            case Download file -> {
                response.setContentType(file.type());
                response.setContentLength(file.bytes().length);
                response.getOutputStream().write(file.bytes());
            }
            case Attachment file -> {
                response.setHeader("Content-Disposition", file.disposition());
                response.setHeader("Content-Security-Policy", Attachment.POLICY);
                response.setHeader("Cache-Control", "no-store");
                response.setContentType(file.type());
                response.setContentLength(file.bytes().length);
                response.getOutputStream().write(file.bytes());
            }
            case FailedRequest failedRequest -> show(new ErrorPage(failedRequest, null), request, response);
            case PageInFrame(var page, var frame) -> show(page, shell(request).round(frame), response);
            case Page page -> show(page, request, response);
        }
    }

    private void show(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(page, page instanceof ErrorPage ? shellOrEmpty(request) : shell(request), response);
    }

    private void show(Page page, Shell shell, HttpServletResponse response) throws IOException {
        var bytes = renderer.render(page, shell);
        response.setStatus(page.status());
        if (page instanceof Cacheable cacheable && isTheSameForEveryone(page, shell)) {
            response.setHeader(
                    "Cache-Control", "public, max-age=" + cacheable.freshFor().toSeconds());
            response.addHeader("Vary", "Cookie");
        }
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean isTheSameForEveryone(Page page, Shell shell) {
        return page.status() == 200
                && shell.person() == null
                && shell.formToken().isEmpty();
    }

    /** An error page must work even if the user cannot be determined, because the database is down. */
    private Shell shellOrEmpty(HttpServletRequest request) {
        try {
            return shell(request);
        } catch (RuntimeException unknown) {
            return new Shell(siteDetails, request.getRequestURI(), "", null);
        }
    }

    private Shell shell(HttpServletRequest request) {
        return new Shell(
                siteDetails,
                request.getRequestURI(),
                here(request),
                siteVisitor.formToken(request),
                siteVisitor.person(request).orElse(null),
                banners.on(request.getRequestURI()),
                FormTarget.of(request),
                siteVisitor.unsaved(request),
                null);
    }

    private static String here(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "";
        }
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
