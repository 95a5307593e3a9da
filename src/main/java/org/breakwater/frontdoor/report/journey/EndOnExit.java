package org.breakwater.frontdoor.report.journey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.breakwater.access.proving.Browser;
import org.breakwater.web.OnExit;
import org.springframework.stereotype.Component;

/** "Exit this page" ends the draft for good, whatever had been written. */
@Component
class EndOnExit implements OnExit {

    private final Beginning beginning;

    EndOnExit(Beginning beginning) {
        this.beginning = beginning;
    }

    @Override
    public void leaving(HttpServletRequest request, HttpServletResponse response) {
        beginning.end(new Browser(request, response));
    }
}
