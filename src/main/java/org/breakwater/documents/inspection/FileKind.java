package org.breakwater.documents.inspection;

import java.util.List;
import java.util.Optional;

/**
 * A kind of file that we take.
 *
 * @param called as people call it
 * @param ending of the name under which it is given out
 * @param alike endings that mean the same
 * @param type under which it is given out
 * @param detected the types that its bytes are found to be
 * @param inside for a packed document, what it says of itself inside
 */
public record FileKind(
        String id,
        String called,
        String ending,
        List<String> alike,
        String type,
        List<String> detected,
        Optional<String> inside) {

    boolean endsAs(String given) {
        return ending.equals(given) || alike.contains(given);
    }
}
