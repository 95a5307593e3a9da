package org.breakwater.people.profile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.breakwater.referencedata.ReferenceData;

/**
 * Codes of the yearly census of children in need, in words for a screen: data with a source, from a file.
 *
 * @param sex by code; an unborn baby is U (rule 8750)
 * @param ethnicity by code, in the order of the census
 * @param disability by code; {@link #NONE} excludes others (rule 8790)
 */
public record CensusCodes(Map<String, String> sex, Map<String, String> ethnicity, Map<String, String> disability) {

    public static final String NONE = "NONE";

    private static final CensusCodes SHIPPED = read();

    public static CensusCodes shipped() {
        return SHIPPED;
    }

    /** The meaning of a code; empty for none, and the code itself if it is no longer known. */
    public String ethnicityInWords(String code) {
        return code.isEmpty() ? "" : ethnicity.getOrDefault(code, code);
    }

    public String sexInWords(String code) {
        return code.isEmpty() ? "" : sex.getOrDefault(code, code);
    }

    public String disabilitiesInWords(List<String> codes) {
        return codes.stream().map(code -> disability.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }

    private static CensusCodes read() {
        var latest = ReferenceData.list(CensusCodes.class, "census-codes.yaml", CodeSets.class)
                .getFirst();
        return new CensusCodes(latest.sex(), latest.ethnicity(), latest.disability());
    }

    private record CodeSets(
            int version,
            LocalDate validFrom,
            String source,
            Map<String, String> sex,
            Map<String, String> ethnicity,
            Map<String, String> disability) {}
}
