package org.breakwater.casework.screeningtools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.breakwater.referencedata.ReferenceData;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Every version of every tool: each is a file in the folder {@code tools}, so the next version is one new file. */
@Component
public class ScreeningTools {

    private static final String FILES = "classpath*:org/breakwater/casework/screeningtools/tools/*.yaml";

    private final List<ScreeningTool> all;

    ScreeningTools() {
        this(shipped());
    }

    ScreeningTools(List<ScreeningTool> all) {
        this.all = all.stream()
                .sorted(Comparator.comparing(ScreeningTool::validFrom))
                .toList();
        if (all.stream().map(ScreeningTool::key).distinct().count() < all.size()) {
            throw new IllegalArgumentException("Two files are the same version of a screening tool");
        }
    }

    private static List<ScreeningTool> shipped() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(file -> Objects.requireNonNull(file.getFilename()))
                    .sorted()
                    .map(name -> ReferenceData.one(ScreeningTools.class, "tools/" + name, ScreeningTool.class))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The version to answer on that day, of a kind of case. */
    public ScreeningTool inForce(String kind, LocalDate on) {
        return all.stream()
                .filter(tool -> tool.kind().equals(kind) && !tool.validFrom().isAfter(on))
                .reduce((_, last) -> last)
                .orElseThrow(() -> new IllegalStateException("No screening tool for " + kind));
    }

    /** The very version on which something was answered. */
    public ScreeningTool version(String id, int version) {
        return byKey(id + "@" + version)
                .orElseThrow(() -> new IllegalStateException("A version that was used is missing: " + id));
    }

    /** The version that a page showed, which may no longer be the latest; none if it is not one of that kind. */
    public Optional<ScreeningTool> shownAs(String key, String kind) {
        return byKey(key).filter(tool -> tool.kind().equals(kind));
    }

    private Optional<ScreeningTool> byKey(String key) {
        return all.stream().filter(tool -> tool.key().equals(key)).findFirst();
    }
}
