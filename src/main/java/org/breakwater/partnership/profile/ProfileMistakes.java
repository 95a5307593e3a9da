package org.breakwater.partnership.profile;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.partnership.ProfileFault;

/** Collects all errors in a profile file, so that they can be corrected in one go. */
final class ProfileMistakes {

    private final String file;
    private final List<Mistake> found = new ArrayList<>();

    private record Mistake(int line, String message) {}

    ProfileMistakes(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** Lines count from 1, as editors do. */
    void at(int line, String message) {
        found.add(new Mistake(line, message));
    }

    /** @throws ProfileFault if there were any errors */
    void refuse() {
        if (!found.isEmpty()) {
            throw new ProfileFault(found.stream()
                    .distinct()
                    .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                    .map(mistake -> "%s line %d: %s".formatted(file, mistake.line(), mistake.message()))
                    .toList());
        }
    }
}
