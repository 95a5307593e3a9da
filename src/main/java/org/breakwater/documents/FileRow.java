package org.breakwater.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.documents.inspection.FileKinds;
import org.jspecify.annotations.Nullable;

/** A file without its content. @param removed whether it did not belong in the record: no one can open it, ever */
public record FileRow(
        UUID id,
        String name,
        String kind,
        long sizeBytes,
        State state,
        String found,
        @Nullable Instant checkedAt,
        String addedByName,
        Instant addedAt,
        boolean removed) {

    /** The state of the virus scan. */
    public enum State {
        /** Waiting for the scan; no one can open it. */
        HELD,
        /** There is no scanner; a person who opens it is told so first. */
        NOT_SCANNED,
        CLEAN,
        /** Something was found in it; no one can open it, ever. */
        REFUSED
    }

    static final String OF_RECORD = """
            select f.id, f.name, f.kind, f.size_bytes, f.state, f.found, f.checked_at, f.added_by_name, f.added_at,
                r.file_id is not null as removed
            from documents.file f left join documents.removal r on r.file_id = f.id
            where f.record_id = :record order by f.added_at, f.id limit 500""";

    /** The unsent files of one draft; a key may have several, one of them put aside. */
    static final String UNSENT = """
            select id, name, kind, size_bytes, state, found, checked_at, added_by_name, added_at,
                false as removed
            from documents.file where draft_id = :draft and holder = :holder and record_id is null
            order by added_at, id limit 500""";

    static final String OF_HOLDER = """
            select id, name, kind, size_bytes, state, found, checked_at, added_by_name, added_at,
                false as removed
            from documents.file where record_id = :record and holder = :holder order by added_at, id limit 500""";

    /** The names of these files, a line each. */
    public static String names(List<FileRow> files) {
        return files.stream().map(FileRow::name).collect(Collectors.joining("\n"));
    }

    public boolean canBeOpened() {
        return !removed && (state == State.CLEAN || state == State.NOT_SCANNED);
    }

    /** Such as "Picture, 1.2 MB". */
    public String what() {
        return FileKinds.shipped().called(kind) + ", " + size();
    }

    public String size() {
        return size(sizeBytes);
    }

    /** Such as "1.2 MB". */
    public static String size(long sizeBytes) {
        return sizeBytes < 1_000_000
                ? Math.max(1, Math.round(sizeBytes / 1_000.0)) + " kB"
                : "%.1f MB".formatted(sizeBytes / 1_000_000.0);
    }

    @Override
    public String toString() {
        return "FileRow[" + id + ", " + kind + ", " + state + "]";
    }
}
