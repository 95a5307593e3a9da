package org.breakwater.frontdoor.report.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.web.shell.QuickExitListener;
import org.springframework.stereotype.Component;

/** "Exit this page" deletes the draft, whatever had been written. */
@Component
class EndReportOnExit implements QuickExitListener {

    private final ReportStart reportStart;

    EndReportOnExit(ReportStart reportStart) {
        this.reportStart = reportStart;
    }

    @Override
    public void leaving(HttpServletRequest request, HttpServletResponse response) {
        reportStart.end(new VisitorBrowser(request, response));
    }
}
