package org.breakwater.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Whoever keeps something for this browser ends it here when someone presses "Exit this page". Called on {@code /exit},
 * with or without JavaScript, perhaps twice, perhaps by a browser that holds nothing. Must be quick.
 */
public interface QuickExitListener {

    /** Harmless, well known, the same for everyone, and the Design System's own choice. */
    String ELSEWHERE = "https://www.bbc.co.uk/weather";

    /** Ends what was begun and removes its cookies from the answer; must not write a body. */
    void leaving(HttpServletRequest request, HttpServletResponse response);
}
