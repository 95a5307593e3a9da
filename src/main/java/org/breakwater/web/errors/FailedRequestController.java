package org.breakwater.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.breakwater.web.FailedRequest;
import org.breakwater.web.Screen;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The error page of the server, for every request that a filter or a servlet rejected with a bare status. */
@Controller
class FailedRequestController implements ErrorController {

    /** The request attribute in which {@link UnhandledErrorFilter} stores the reference of a fault. */
    static final String REFERENCE = FailedRequestController.class.getName() + ".reference";

    /** In seconds. */
    private static final String A_MOMENT = "5";

    private final FaultLog faultLog;

    FailedRequestController(FaultLog faultLog) {
        this.faultLog = faultLog;
    }

    @RequestMapping("/error")
    Screen error(HttpServletRequest request, HttpServletResponse response) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
            return FailedRequest.NOT_FOUND;
        }
        if (request.getAttribute(FailedRequest.class.getName()) instanceof FailedRequest said) {
            response.setHeader(HttpHeaders.RETRY_AFTER, A_MOMENT);
            return said;
        }
        var known = request.getAttribute(REFERENCE);
        if (known != null) {
            return new ErrorPage(FailedRequest.BROKEN, known.toString());
        }
        var fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return fault instanceof Throwable thrown
                ? new ErrorPage(FailedRequest.BROKEN, faultLog.log(thrown))
                : new ErrorPage(FailedRequest.of(status), null);
    }
}
