package org.breakwater.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/**
 * One file as it was sent, not read yet.
 *
 * @param name what the sender calls it; nothing is believed of it
 * @param size in bytes, as far as it is known
 */
public record UploadedFile(String name, long size, InputStreamSource source) {

    /** What came with a form. A field into which nothing was chosen comes as a file without name and bytes. */
    public static List<UploadedFile> of(@Nullable List<MultipartFile> sent) {
        return sent == null
                ? List.of()
                : sent.stream()
                        .filter(file -> !file.isEmpty()
                                || !String.valueOf(file.getOriginalFilename()).isBlank())
                        .map(file -> new UploadedFile(String.valueOf(file.getOriginalFilename()), file.getSize(), file))
                        .toList();
    }

    @Override
    public String toString() {
        return "UploadedFile[" + size + " bytes]";
    }
}
