package org.breakwater;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.CachingMetadataReaderFactory;
import org.springframework.stereotype.Component;

/**
 * Lists the component classes of the program, for all profiles, except {@link Breakwater}, which scans for them.
 * {@code ./breakwater} puts the list into the packaged program, which then reads no class files to find them
 * ({@link ListedParts}). Without the list the framework scans every class, as it does in the tests.
 */
final class PartsIndex {

    /** Where {@link ListedParts} looks for it. */
    static final String PLACE = "META-INF/breakwater.parts";

    private static final String EVERY_CLASS = "classpath*:org/breakwater/**/*.class";

    private PartsIndex() {}

    /** @param arguments the folder for the list */
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[0]).resolve(PLACE);
        Files.createDirectories(file.getParent());
        Files.write(file, lines());
    }

    static List<String> lines() throws IOException {
        var classes = new CachingMetadataReaderFactory();
        var lines = new ArrayList<String>();
        for (var resource : new PathMatchingResourcePatternResolver().getResources(EVERY_CLASS)) {
            var metadata = classes.getMetadataReader(resource).getAnnotationMetadata();
            if (metadata.isAnnotated(Component.class.getName())
                    && !metadata.getClassName().equals(Breakwater.class.getName())) {
                lines.add(metadata.getClassName());
            }
        }
        return lines.stream().sorted().toList();
    }
}
