package org.breakwater.partnership;

import java.util.List;

/** The profile file has errors. Each is a line that names the file, the line in it and what to correct. */
public final class ProfileFault extends RuntimeException {

    private final List<String> mistakes;

    public ProfileFault(List<String> mistakes) {
        super("The profile has %d errors:%n%s"
                .formatted(mistakes.size(), String.join(System.lineSeparator(), mistakes)));
        this.mistakes = List.copyOf(mistakes);
    }

    public List<String> mistakes() {
        return mistakes;
    }
}
