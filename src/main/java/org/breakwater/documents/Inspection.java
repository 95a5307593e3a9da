package org.breakwater.documents;

import java.io.IOException;
import org.breakwater.documents.model.Bytes;
import org.breakwater.documents.model.FileName;
import org.springframework.stereotype.Component;

/**
 * Looks at a file before anything else is done with it. One at a time is held in memory for each request. It takes a
 * while, so nothing is locked meanwhile: see {@link Filing#look}.
 */
@Component
public class Inspection {

    /** In bytes, of one file. */
    public static final int MOST_BYTES = 25 * 1024 * 1024;

    /** Says what it is, or why we do not take it. */
    public Looked look(Upload upload) {
        var name = FileName.clean(upload.name());
        if (upload.size() > MOST_BYTES) {
            return tooLarge(name);
        }
        try (var stream = upload.source().getInputStream()) {
            var bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return tooLarge(name);
            }
            return bytes.length == 0
                    ? new Looked.Unfit(name, "is empty. Choose it again, or another one")
                    : Bytes.look(name, bytes, upload.source());
        } catch (IOException broken) {
            return new Looked.Unfit(name, "did not arrive whole. Choose it again");
        }
    }

    private static Looked tooLarge(String name) {
        return new Looked.Unfit(name, "is larger than 25 MB. Make it smaller, or send the part of it that matters");
    }
}
