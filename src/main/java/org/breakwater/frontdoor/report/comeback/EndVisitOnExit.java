package org.breakwater.frontdoor.report.comeback;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.returnvisits.ReturnVisits;
import org.breakwater.web.shell.QuickExitListener;
import org.springframework.stereotype.Component;

/** "Exit this page" ends the visit. */
@Component
class EndVisitOnExit implements QuickExitListener {

    private final ReturnVisits visits;

    EndVisitOnExit(ReturnVisits visits) {
        this.visits = visits;
    }

    @Override
    public void leaving(HttpServletRequest request, HttpServletResponse response) {
        visits.end(new VisitorBrowser(request, response));
    }
}
