package org.breakwater.casework.files;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.Cases;
import org.breakwater.documents.Documents;
import org.breakwater.documents.FileRow;
import org.breakwater.documents.OpenedFile;
import org.breakwater.documents.redaction.RedactedCopies;
import org.breakwater.documents.redaction.RedactionRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Redacted copies of a case's files: made by the desk, by name, and given to the teams that accept a child. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class FileRedactions {

    private final Cases cases;
    private final Documents documents;
    private final RedactedCopies copies;

    FileRedactions(Cases cases, Documents documents, RedactedCopies copies) {
        this.cases = cases;
        this.documents = documents;
        this.copies = copies;
    }

    /** The files of a case without the copies: in the order by which copies name them, "file 1" first. */
    public List<FileRow> asTheyCame(UUID record) {
        var made = copies.of(record).stream().map(RedactedCopies.Row::fileId).toList();
        return documents.of(record).stream()
                .filter(file -> !made.contains(file.id()))
                .toList();
    }

    /** What a copy can be made of: not another copy, nor a file that is not scanned yet or failed the scan. */
    public Optional<OpenedFile> original(Actor.Person who, Case theCase, UUID file) {
        var isCopy =
                copies.of(theCase.id()).stream().anyMatch(row -> row.fileId().equals(file));
        return isCopy ? Optional.empty() : documents.open(who, theCase.id(), file);
    }

    /** At any stage: a team may ask for it after the case was closed. Pressing twice makes one. */
    public ActResult keep(Actor.Person by, Case seen, RedactionRequest made, byte[] pdf) {
        var now = cases.hold(seen.id());
        if (copies.of(seen.id()).stream().anyMatch(row -> row.fileId().equals(made.id()))) {
            return new ActResult.Yes();
        }
        if (!copies.keep(by, seen.id(), made, pdf)) {
            return new ActResult.NotNow("This exact copy has already been made");
        }
        var parts = made.boxes().size() == 1 ? "1 part" : made.boxes().size() + " parts";
        cases.note(by, now, "Made a redacted copy of a file, %s redacted".formatted(parts), "");
        return new ActResult.Yes();
    }

    /** Withdraws a copy that shows what it must not; the original, and that the copy was made, stay. */
    public ActResult takeBack(Actor.Person by, Case seen, UUID copy, String why) {
        var now = cases.hold(seen.id());
        if (!copies.takeBack(by, seen.id(), copy, why)) {
            return new ActResult.NotNow("Someone has already withdrawn this copy");
        }
        cases.note(by, now, "Withdrew a redacted copy of a file", why);
        return new ActResult.Yes();
    }

    /**
     * The newest copy of each file, for a team that accepts a child. One that is not scanned yet supersedes earlier
     * ones all the same: they may show what it redacts. So does a withdrawn one.
     */
    public List<RedactedCopies.Row> newest(UUID record) {
        var all = copies.of(record);
        return all.stream()
                .filter(RedactedCopies.Row::canBeOpened)
                .filter(one -> all.stream()
                        .noneMatch(other -> other.originalId().equals(one.originalId())
                                && other.madeAt().isAfter(one.madeAt())))
                .toList();
    }

    /** One of those, with its content. */
    public Optional<OpenedFile> newest(Actor.Person who, UUID record, UUID file) {
        return newest(record).stream()
                .filter(one -> one.fileId().equals(file))
                .findFirst()
                .flatMap(one -> documents.open(who, record, file));
    }
}
