package org.breakwater.people.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Codes of the yearly census of children in need, in words for a screen: data with a source, from a file.
 *
 * @param sex by code; who is not born yet is U (rule 8750)
 * @param ethnicity by code, in the order of the census
 * @param disability by code; {@link #NONE} stands alone (rule 8790)
 */
public record CensusCodes(Map<String, String> sex, Map<String, String> ethnicity, Map<String, String> disability) {

    public static final String NONE = "NONE";

    private static final CensusCodes SHIPPED = read();

    public static CensusCodes shipped() {
        return SHIPPED;
    }

    /** What a code says; empty for none, and the code itself where no word is known any more. */
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
        try (InputStream file = CensusCodes.class.getResourceAsStream("census-codes.yaml")) {
            List<?> versions = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            var latest = (Map<?, ?>) versions.getFirst();
            return new CensusCodes(list(latest, "sex"), list(latest, "ethnicity"), list(latest, "disability"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> list(Map<?, ?> version, String key) {
        var codes = new LinkedHashMap<String, String>();
        if (!(version.get(key) instanceof List<?> entries)) {
            throw new IllegalArgumentException("The census codes have no " + key);
        }
        for (var entry : entries) {
            var one = (Map<?, ?>) entry;
            codes.put(String.valueOf(one.get("code")), String.valueOf(one.get("name")));
        }
        return java.util.Collections.unmodifiableMap(codes);
    }
}
