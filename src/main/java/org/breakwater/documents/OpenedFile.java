package org.breakwater.documents;

/** A file with its content, for someone who may have it. */
@SuppressWarnings("ArrayRecordComponent")
public record OpenedFile(byte[] bytes, String type, String name) {

    @Override
    public String toString() {
        return "OpenedFile[" + type + ", " + bytes.length + " bytes]";
    }
}
