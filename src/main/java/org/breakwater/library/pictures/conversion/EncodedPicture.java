package org.breakwater.library.pictures.conversion;

/**
 * A picture encoded by us.
 *
 * @param type {@code png} or {@code jpg}, also its file extension
 */
@SuppressWarnings("ArrayRecordComponent")
public record EncodedPicture(byte[] bytes, String type, int width, int height) {

    @Override
    public String toString() {
        return "EncodedPicture[" + width + "x" + height + " " + type + ", " + bytes.length + " bytes]";
    }
}
