package org.breakwater.library.pictures.conversion;

/**
 * A picture as we wrote it.
 *
 * @param type {@code png} or {@code jpg}, as its name ends
 */
@SuppressWarnings("ArrayRecordComponent")
public record EncodedPicture(byte[] bytes, String type, int width, int height) {

    @Override
    public String toString() {
        return "EncodedPicture[" + width + "x" + height + " " + type + ", " + bytes.length + " bytes]";
    }
}
