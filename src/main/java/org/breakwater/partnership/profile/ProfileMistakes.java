package org.breakwater.partnership.profile;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.partnership.ProfileFault;

/** Collects everything that is wrong with a profile file, so that it can be mended in one go. */
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

    /** @throws ProfileFault when anything was wrong */
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
