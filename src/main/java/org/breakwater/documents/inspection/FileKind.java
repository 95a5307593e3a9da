package org.breakwater.documents.inspection;

import java.util.List;
import java.util.Optional;

/**
 * An accepted kind of file.
 *
 * @param called its name for people
 * @param ending the file extension for downloads
 * @param alike equivalent extensions
 * @param type the MIME type for downloads
 * @param detected the detected MIME types
 * @param inside for an Office document, the content type that it declares inside
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
