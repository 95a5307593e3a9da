package org.breakwater.training.compliance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.breakwater.training.catalogue.CatalogueFault;
import org.breakwater.training.catalogue.CatalogueFile;
import org.breakwater.training.catalogue.Course;
import org.breakwater.training.catalogue.NamedOption;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Loads at the start who needs which course. An unknown course or duty prevents the start, with each named. */
@Configuration(proxyBeanMethods = false)
class TrainingMatrixFile {

    /** The content of the file, the earliest matrix first. */
    record Matrices(List<TrainingMatrix> all) {

        /** The matrix in force on a day; before the first no one needs anything. */
        TrainingMatrix on(LocalDate day) {
            return all.reversed().stream()
                    .filter(one -> !one.from().isAfter(day))
                    .findFirst()
                    .orElseGet(() -> new TrainingMatrix(LocalDate.MIN, Map.of()));
        }
    }

    @Bean
    Matrices matrices(
            @Value("${breakwater.training:partnerships/southend/training.yaml}") String file,
            CatalogueFile.Read catalogue)
            throws IOException {
        var path = Path.of(file);
        return read(
                Files.exists(path)
                        ? Files.readString(path)
                        : new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8),
                catalogue);
    }

    /** @throws CatalogueFault naming every inconsistency */
    static Matrices read(String yaml, CatalogueFile.Read catalogue) {
        var values = (Map<?, ?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        var found = new ArrayList<TrainingMatrix>();
        if (values.get("matrix") instanceof List<?> list) {
            list.forEach(one -> found.add(table((Map<?, ?>) one)));
        }
        found.sort(Comparator.comparing(TrainingMatrix::from));
        var faults =
                found.stream().flatMap(one -> faults(one, catalogue).stream()).toList();
        if (!faults.isEmpty()) {
            throw new CatalogueFault(faults);
        }
        return new Matrices(found);
    }

    private static TrainingMatrix table(Map<?, ?> values) {
        if (!(values.get("from") instanceof Date read)) {
            throw new CatalogueFault(List.of("a matrix has no “from” date"));
        }
        var needs = new HashMap<String, Set<String>>();
        values.forEach((who, courses) -> {
            if (courses instanceof List<?> list) {
                var ids = new LinkedHashSet<String>();
                list.forEach(id -> ids.add(String.valueOf(id)));
                needs.put(String.valueOf(who), ids);
            }
        });
        return new TrainingMatrix(LocalDate.ofInstant(read.toInstant(), ZoneOffset.UTC), needs);
    }

    private static List<String> faults(TrainingMatrix matrix, CatalogueFile.Read catalogue) {
        var faults = new ArrayList<String>();
        var duties = catalogue.duties().stream().map(NamedOption::id).toList();
        var courses = catalogue.courses().stream().map(Course::id).toList();
        matrix.needs().forEach((who, ids) -> {
            if (!who.equals(TrainingMatrix.EVERYBODY) && !duties.contains(who)) {
                faults.add(
                        "the matrix from %s names the duty “%s”, which is not defined".formatted(matrix.from(), who));
            }
            ids.stream()
                    .filter(id -> !courses.contains(id))
                    .forEach(id -> faults.add("the matrix from %s names the course “%s”, which is not defined"
                            .formatted(matrix.from(), id)));
        });
        return faults;
    }
}
