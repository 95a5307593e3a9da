package org.breakwater.casework.informationrequests.agencyinformation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.referencedata.DatedEntry;
import org.breakwater.referencedata.ReferenceData;

/** The lawful bases for a request: data with a source and dates, from a file. A request stores the version it used. */
public final class LawfulBases {

    private static final LawfulBases SHIPPED =
            new LawfulBases(ReferenceData.list(LawfulBases.class, "lawful-bases.yaml", Basis.class));

    private final List<Basis> all;

    private LawfulBases(List<Basis> all) {
        this.all = all;
    }

    /** One basis in one version, with its period of validity; {@code validTo} is empty while it is in force. */
    public record Basis(
            String id, int version, String name, String source, LocalDate validFrom, Optional<LocalDate> validTo)
            implements DatedEntry {}

    public static LawfulBases shipped() {
        return SHIPPED;
    }

    /** The options on this date, in the order of the file. */
    public List<Basis> on(LocalDate date) {
        return all.stream().filter(basis -> basis.holdsOn(date)).toList();
    }

    public Optional<Basis> find(String id, LocalDate date) {
        return on(date).stream().filter(basis -> basis.id().equals(id)).findFirst();
    }

    /** The text of a basis as it was when it was used. */
    public String nameOf(String id, int version) {
        return all.stream()
                .filter(basis -> basis.id().equals(id) && basis.version() == version)
                .map(Basis::name)
                .findFirst()
                .orElse(id);
    }
}
