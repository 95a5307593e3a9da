package org.breakwater.web.errors;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Logs a fault under a reference that a person can read out. Never its message: that may contain personal data. */
@Component
public class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);

    /** No vowels, and nothing that looks or sounds like another: it is read out on the telephone. */
    private static final String LETTERS = "CDFGHJKMPRTVWXY34679";

    private static final int REFERENCE_LENGTH = 8;
    private static final int FRAMES = 12;

    private final SecureRandom random = new SecureRandom();

    /** Returns the reference under which the fault can be found in the log. */
    public String log(Throwable fault) {
        var reference = newReference();
        LOG.error("{} {} {}", reference, kinds(fault), places(fault));
        return reference;
    }

    private String newReference() {
        return random.ints(REFERENCE_LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }

    private static String kinds(Throwable fault) {
        return Stream.iterate(fault, one -> one != null, Throwable::getCause)
                .limit(FRAMES)
                .map(one -> one.getClass().getName())
                .collect(Collectors.joining(" because of "));
    }

    /** Where it was thrown, and the path to it through our own code. */
    private static String places(Throwable fault) {
        var deepest = Stream.iterate(fault, one -> one != null, Throwable::getCause)
                .limit(FRAMES)
                .reduce(fault, (before, after) -> after);
        var top = Arrays.stream(deepest.getStackTrace()).limit(1);
        var ours = Arrays.stream(deepest.getStackTrace())
                .skip(1)
                .filter(frame -> frame.getClassName().startsWith("org.breakwater."))
                .limit(FRAMES);
        return Stream.concat(top, ours).map(StackTraceElement::toString).collect(Collectors.joining(" < ", "at ", ""));
    }
}
