package org.breakwater.library.pictures;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The pictures that a text uses, as far as we have them.
 *
 * @param byName as a text writes the name
 */
public record PictureAlbum(Map<String, PictureRow> byName) {

    public static final PictureAlbum EMPTY = new PictureAlbum(Map.of());

    static PictureAlbum of(List<PictureRow> pictures) {
        return new PictureAlbum(
                pictures.stream().collect(Collectors.toMap(one -> one.name().written(), one -> one)));
    }

    /** Whether a name is of a picture that does not exist here. */
    public boolean misses(String name) {
        return PictureName.of(name).isPresent() && !byName.containsKey(name);
    }

    /** Whether this picture is marked as decoration. */
    public boolean isDecoration(String name) {
        var found = byName.get(name);
        return found != null && found.isDecoration();
    }
}
