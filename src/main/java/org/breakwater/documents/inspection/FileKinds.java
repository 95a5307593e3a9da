package org.breakwater.documents.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.breakwater.referencedata.ReferenceData;

/** Which kinds of file we take, and what is said to the others: data from a file. */
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

    /** The kind whose bytes are found to be of this type. */
    Optional<FileKind> detectedAs(String type) {
        return taken.stream().filter(kind -> kind.detected().contains(type)).findFirst();
    }

    /** The kind of a packed document that says this of itself inside. */
    Optional<FileKind> saying(String words) {
        return taken.stream()
                .filter(kind -> kind.inside().filter(words::contains).isPresent())
                .findFirst();
    }

    public FileKind kind(String id) {
        return taken.stream().filter(kind -> kind.id().equals(id)).findFirst().orElseThrow();
    }

    /** What people call a kind, also one that is not taken any more. */
    public String called(String id) {
        return taken.stream()
                .filter(kind -> kind.id().equals(id))
                .map(FileKind::called)
                .findFirst()
                .orElse("File");
    }

    /** What a browser's own window is to offer first; anything may come all the same. */
    public String accept() {
        return taken.stream().map(kind -> "." + kind.ending()).collect(Collectors.joining(","));
    }

    /** Why this type is not taken, and what to do. */
    String refusal(String type) {
        return refusals.getOrDefault(
                type,
                "is not a type of file we accept. Send a picture, a PDF, a document, a recording or a film, or a"
                        + " picture of the screen");
    }
}
