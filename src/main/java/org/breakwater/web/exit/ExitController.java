package org.breakwater.web.exit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.web.errors.FaultLog;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.breakwater.web.shell.QuickExitListener;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Ends what was begun, then redirects elsewhere. It needs no form token: it must work in the worst minute, and the most
 * that a forged request can do is to delete a draft.
 */
@Controller
class ExitController implements CopiedAddresses {

    private final List<QuickExitListener> everyone;
    private final FaultLog faultLog;

    ExitController(List<QuickExitListener> everyone, FaultLog faultLog) {
        this.everyone = everyone;
        this.faultLog = faultLog;
    }

    // Clear-Site-Data "cache" would make some browsers wait for seconds; our pages are not cached in the first place.
    @RequestMapping(
            path = "/exit",
            method = {RequestMethod.GET, RequestMethod.POST})
    void leave(HttpServletRequest request, HttpServletResponse response) {
        for (var one : everyone) {
            try {
                one.leaving(request, response);
            } catch (RuntimeException failed) {
                // The redirect must work whatever fails before it.
                faultLog.log(failed);
            }
        }
        response.setStatus(303);
        response.setHeader("Location", QuickExitListener.ELSEWHERE);
    }

    /** It must work from a static copy too. */
    @Override
    public Stream<CopiedAddress> leaves() {
        return Stream.of(new CopiedAddress.Moved("/exit", QuickExitListener.ELSEWHERE));
    }
}
