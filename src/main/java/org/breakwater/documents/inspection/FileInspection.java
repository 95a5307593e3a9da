package org.breakwater.documents.inspection;

import java.io.IOException;
import org.breakwater.documents.FileIntake;
import org.breakwater.documents.UploadedFile;
import org.springframework.stereotype.Component;

/**
 * Inspects a file before anything else is done with it. One at a time is held in memory for each request. It takes a
 * while, so nothing is locked meanwhile: see {@link FileIntake#look}.
 */
@Component
public class FileInspection {

    /** In bytes, of one file. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    /** Determines its kind, or why it is rejected. */
    public InspectedFile look(UploadedFile uploadedFile) {
        var name = FileName.clean(uploadedFile.name());
        if (uploadedFile.size() > MOST_BYTES) {
            return tooLarge(name);
        }
        try (var stream = uploadedFile.source().getInputStream()) {
            var bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return tooLarge(name);
            }
            return bytes.length == 0
                    ? new InspectedFile.Unfit(name, "is empty. Choose it again, or another one")
                    : FileBytes.look(name, bytes, uploadedFile.source());
        } catch (IOException broken) {
            return new InspectedFile.Unfit(name, "did not arrive whole. Choose it again");
        }
    }

    private static InspectedFile tooLarge(String name) {
        return new InspectedFile.Unfit(
                name, "is larger than 25MB. Make it smaller, or send the part of it that matters");
    }
}
