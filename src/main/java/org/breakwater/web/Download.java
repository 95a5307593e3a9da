package org.breakwater.web;

/**
 * A file that is generated on request, the same for everyone.
 *
 * @param type such as {@code application/pdf}
 */
@SuppressWarnings("ArrayRecordComponent")
public record Download(byte[] bytes, String type) implements Screen {

    @Override
    public String toString() {
        return "Download[" + type + ", " + bytes.length + " bytes]";
    }
}
