package org.breakwater.pathways.allegations.subjects;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.breakwater.referencedata.DatedEntry;
import org.breakwater.referencedata.ReferenceData;

/** The lists that a role is recorded with: data with a source and dates, from a file. A role keeps their version. */
public final class RoleLists {

    public enum Kind {
        SECTOR,
        EMPLOYMENT,
        RESULT
    }

    /** One entry in one version; {@code validTo} is empty while it is in force. */
    public record Entry(
            Kind list,
            String code,
            int version,
            String name,
            String source,
            LocalDate validFrom,
            Optional<LocalDate> validTo)
            implements DatedEntry {}

    private static final List<Entry> ALL = ReferenceData.list(RoleLists.class, "role-lists.yaml", Entry.class);

    private RoleLists() {}

    public static List<Entry> all() {
        return ALL;
    }

    /** What can be chosen on this date, in the order of the file. */
    public static List<Entry> on(Kind kind, LocalDate date) {
        return ALL.stream()
                .filter(one -> one.list() == kind && one.holdsOn(date))
                .toList();
    }

    /** Each code once, as it is called in its latest version, in the order of the file. */
    public static List<Entry> latest(Kind kind) {
        return ALL.stream()
                .filter(one -> one.list() == kind
                        && ALL.stream()
                                .noneMatch(other -> other.list() == kind
                                        && other.code().equals(one.code())
                                        && other.version() > one.version()))
                .toList();
    }

    /** The version of the lists on this date. */
    static int version(LocalDate date) {
        return ALL.stream()
                .filter(one -> one.holdsOn(date))
                .mapToInt(Entry::version)
                .max()
                .orElseThrow();
    }

    /** As it was called in that version of the lists; empty if nobody has said it. */
    static String name(Kind kind, String code, int version) {
        return ALL.stream()
                .filter(one -> one.list() == kind && one.code().equals(code) && one.version() <= version)
                .max(Comparator.comparingInt(Entry::version))
                .map(Entry::name)
                .orElse("");
    }
}
