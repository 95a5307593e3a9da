package org.breakwater.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.breakwater.web.Mishap;
import org.breakwater.web.Screen;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the server sends every request that a filter or a servlet refused with a bare status. */
@Controller
class MishapController implements ErrorController {

    /** The request attribute under which {@link LastResort} leaves the reference of a fault. */
    static final String REFERENCE = MishapController.class.getName() + ".reference";

    /** In seconds. */
    private static final String A_MOMENT = "5";

    private final Trouble trouble;

    MishapController(Trouble trouble) {
        this.trouble = trouble;
    }

    @RequestMapping("/error")
    Screen error(HttpServletRequest request, HttpServletResponse response) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
            return Mishap.NOT_FOUND;
        }
        if (request.getAttribute(Mishap.class.getName()) instanceof Mishap said) {
            response.setHeader(HttpHeaders.RETRY_AFTER, A_MOMENT);
            return said;
        }
        var known = request.getAttribute(REFERENCE);
        if (known != null) {
            return new ErrorPage(Mishap.BROKEN, known.toString());
        }
        var fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return fault instanceof Throwable thrown
                ? new ErrorPage(Mishap.BROKEN, trouble.log(thrown))
                : new ErrorPage(Mishap.of(status), null);
    }
}
