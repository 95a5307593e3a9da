package org.breakwater.partnership.model;

import java.util.ArrayList;
import java.util.List;
import org.breakwater.partnership.BadProfile;

/** Collects everything that is wrong with a profile file, so that it can be mended in one go. */
final class Mistakes {

    private final String file;
    private final List<Mistake> found = new ArrayList<>();

    private record Mistake(int line, String message) {}

    Mistakes(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /** Lines count from 1, as editors do. */
    void at(int line, String message) {
        found.add(new Mistake(line, message));
    }

    /** @throws BadProfile when anything was wrong */
    void refuse() {
        if (!found.isEmpty()) {
            throw new BadProfile(found.stream()
                    .distinct()
                    .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                    .map(mistake -> "%s line %d: %s".formatted(file, mistake.line(), mistake.message()))
                    .toList());
        }
    }
}
