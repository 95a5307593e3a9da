package org.breakwater.documents.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.breakwater.referencedata.ReferenceData;

/** The accepted kinds of file, and the messages for others: data from a file. */
public final class FileKinds {

    private static final FileKinds SHIPPED =
            new FileKinds(ReferenceData.one(FileKinds.class, "kinds.yaml", KindsFile.class));

    private final List<FileKind> taken;
    private final Map<String, String> refusals;

    private FileKinds(KindsFile file) {
        this.taken = file.taken();
        this.refusals = new HashMap<>();
        file.refused().forEach(refused -> refused.detected().forEach(type -> refusals.put(type, refused.words())));
    }

    private record KindsFile(List<FileKind> taken, List<Refused> refused) {}

    private record Refused(List<String> detected, String words) {}

    public static FileKinds shipped() {
        return SHIPPED;
    }

    /** The kind with this detected type. */
    Optional<FileKind> detectedAs(String type) {
        return taken.stream().filter(kind -> kind.detected().contains(type)).findFirst();
    }

    /** The kind of an Office document that declares this content type. */
    Optional<FileKind> saying(String words) {
        return taken.stream()
                .filter(kind -> kind.inside().filter(words::contains).isPresent())
                .findFirst();
    }

    public FileKind kind(String id) {
        return taken.stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow();
    }

    /** The display name of a kind, also one that is no longer accepted. */
    public String called(String id) {
        return taken.stream()
                .filter(kind -> kind.id().equals(id))
                .map(FileKind::called)
                .findFirst()
                .orElse("File");
    }

    /** The accept attribute for the browser's file dialog; other files may be uploaded all the same. */
    public String accept() {
        return taken.stream().map(kind -> "." + kind.ending()).collect(Collectors.joining(","));
    }

    /** Why this type is rejected, and what to do. */
    String refusal(String type) {
        return refusals.getOrDefault(
                type,
                "is not a type of file we accept. Send a picture, a PDF, a document, a recording or a film, or a"
                        + " picture of the screen");
    }
}
