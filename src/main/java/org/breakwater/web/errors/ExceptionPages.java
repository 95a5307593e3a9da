package org.breakwater.web.errors;

import jakarta.servlet.http.HttpServletResponse;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns an exception of a controller into a page. An exception is a bug or an outage, or Spring's way to reject a
 * request.
 */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ExceptionPages {

    private final FaultLog faultLog;

    ExceptionPages(FaultLog faultLog) {
        this.faultLog = faultLog;
    }

    @ExceptionHandler(Exception.class)
    Screen fault(Exception fault, HttpServletResponse response) {
        return switch (fault) {
            case ErrorResponse refusal -> {
                refusal.getHeaders().forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
                yield page(refusal.getStatusCode().value(), fault);
            }
            case MethodArgumentTypeMismatchException mistyped
            when mistyped.getParameter().hasParameterAnnotation(PathVariable.class) -> FailedRequest.MISTYPED;
            case TypeMismatchException _, HttpMessageNotReadableException _, MultipartException _ ->
                FailedRequest.UNREADABLE;
            default -> new ErrorPage(FailedRequest.BROKEN, faultLog.log(fault));
        };
    }

    /** A client that has disconnected gets no response. That is neither a bug nor an outage. */
    @ExceptionHandler(AsyncRequestNotUsableException.class)
    ModelAndView left() {
        return new ModelAndView();
    }

    private Screen page(int status, Exception fault) {
        var what = FailedRequest.of(status);
        return what == FailedRequest.BROKEN ? new ErrorPage(what, faultLog.log(fault)) : new ErrorPage(what, null);
    }
}
