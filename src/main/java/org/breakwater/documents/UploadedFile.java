package org.breakwater.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/**
 * One uploaded file, not read yet.
 *
 * @param name the sender's name for it; not trusted
 * @param size in bytes, as far as it is known
 */
public record UploadedFile(String name, long size, InputStreamSource source) {

    /** The files of a form. A file field left empty is submitted as a file without name and content. */
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
