package org.breakwater.mash.decision.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.breakwater.referencedata.ReferenceData;

/** The primary needs of the children in need census: data with a source, in order of precedence. */
public record PrimaryNeedList(int version, LocalDate validFrom, String source, List<Need> needs) {

    private static final List<PrimaryNeedList> SHIPPED =
            ReferenceData.list(PrimaryNeedList.class, "primary-needs.yaml", PrimaryNeedList.class);

    /** One of them, such as N1. */
    public record Need(String code, String name) {

        public String withCode() {
            return name + " (" + code + ")";
        }
    }

    public static PrimaryNeedList latest() {
        return SHIPPED.getLast();
    }

    static PrimaryNeedList of(int version) {
        return SHIPPED.stream()
                .filter(list -> list.version() == version)
                .findFirst()
                .orElseGet(PrimaryNeedList::latest);
    }

    Optional<Need> find(String code) {
        return needs.stream().filter(need -> need.code().equals(code)).findFirst();
    }
}
