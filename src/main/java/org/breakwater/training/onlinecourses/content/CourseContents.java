package org.breakwater.training.onlinecourses.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.catalogue.CatalogueFile;
import org.breakwater.training.catalogue.Course;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The courses that can be taken here, unless they are on another site: those of the catalogue that are e-learning, and
 * have a file of content in the folder {@code courses} beside the catalogue. An invalid file prevents the start.
 */
@Component
public class CourseContents {

    private final Map<String, CourseContent> contents = new HashMap<>();
    private final Catalogue catalogue;

    CourseContents(
            CatalogueFile.Read file,
            Catalogue catalogue,
            @Value("${breakwater.training:partnerships/southend/training.yaml}") String beside)
            throws IOException {
        this.catalogue = catalogue;
        for (var course : file.courses()) {
            if (course.isOnline()) {
                text(Path.of(beside).resolveSibling("courses").resolve(course.id() + ".yaml"))
                        .ifPresent(yaml -> contents.put(course.id(), CourseContentFile.read(course.id(), yaml)));
            }
        }
    }

    /** What can be taken here now. */
    public Optional<CourseContent> find(String course) {
        return catalogue.find(course).map(Course::id).flatMap(id -> Optional.ofNullable(contents.get(id)));
    }

    public boolean has(Course course) {
        return contents.containsKey(course.id());
    }

    /** The ids of all that can be taken here. */
    public Set<String> ids() {
        return Set.copyOf(contents.keySet());
    }

    private static Optional<String> text(Path path) throws IOException {
        if (Files.exists(path)) {
            return Optional.of(Files.readString(path));
        }
        var packed = new ClassPathResource(path.toString());
        return packed.exists() ? Optional.of(packed.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
    }
}
