package org.breakwater.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Implemented by modules that store something for this browser and delete it when someone presses "Exit this page".
 * Called on {@code /exit}, with or without JavaScript, perhaps twice, perhaps for a browser without any data. Must be
 * quick.
 */
public interface QuickExitListener {

    /** Harmless, well known, the same for everyone, and the Design System's own choice. */
    String ELSEWHERE = "https://www.bbc.co.uk/weather";

    /** Ends what was begun and removes its cookies; must not write a response body. */
    void leaving(HttpServletRequest request, HttpServletResponse response);
}
