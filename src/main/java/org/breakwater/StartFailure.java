package org.breakwater;

import org.breakwater.database.CannotStart;
import org.breakwater.partnership.ProfileFault;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Explains in one line why the program does not start, if a person can do something about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailure implements SpringBootExceptionReporter {

    /** Suppresses the framework's message about what {@link Breakwater#main} is going to print. */
    @Override
    public boolean reportException(Throwable failure) {
        return knownLine(failure) != null;
    }

    static String lineFor(Throwable failure) {
        var line = knownLine(failure);
        return line != null ? line : "Breakwater could not start because of an internal error; see the lines above.";
    }

    private static @Nullable String knownLine(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case LiveReadiness.NotReady missing -> {
                    return missing.getMessage();
                }
                case CannotStart known -> {
                    return known.oneLine();
                }
                case ProfileFault bad -> {
                    return bad.getMessage();
                }
                case PortInUseException taken -> {
                    return WebPort.taken(taken.getPort()).oneLine();
                }
                default -> {}
            }
        }
        return null;
    }
}
