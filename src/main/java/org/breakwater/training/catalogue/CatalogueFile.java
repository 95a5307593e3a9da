package org.breakwater.training.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.breakwater.training.bookings.rules.BookingRules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Loads the courses at the start. Inconsistent data prevents the start, with each error named. */
@Configuration(proxyBeanMethods = false)
public class CatalogueFile {

    /** The content of the file, the courses by level and then by name, the booking rules by their day. */
    public record Read(
            List<NamedOption> kinds,
            List<NamedOption> duties,
            List<NamedOption> groups,
            List<Course> courses,
            List<BookingRules> rules) {

        /** The rules in force on a day. */
        public BookingRules rulesOn(LocalDate day) {
            return rules.reversed().stream()
                    .filter(one -> !one.from().isAfter(day))
                    .findFirst()
                    .orElseGet(rules::getFirst);
        }
    }

    /** The month in which the training year of the partnership begins. */
    public record YearStart(Month month) {}

    @Bean
    Read courses(@Value("${breakwater.training:partnerships/southend/training.yaml}") String file) throws IOException {
        return read(text(file));
    }

    /** September, as at school, if the file does not say another one. */
    @Bean
    YearStart yearStart(@Value("${breakwater.training:partnerships/southend/training.yaml}") String file)
            throws IOException {
        var begins =
                ((Map<?, ?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(text(file))).get("year-begins");
        if (begins != null && !(begins instanceof Integer month && month >= 1 && month <= 12)) {
            throw new CatalogueFault(List.of("year-begins is the number of a month, from 1 to 12"));
        }
        return new YearStart(begins instanceof Integer month ? Month.of(month) : Month.SEPTEMBER);
    }

    private static String text(String file) throws IOException {
        var path = Path.of(file);
        return Files.exists(path)
                ? Files.readString(path)
                : new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
    }

    /** @throws CatalogueFault naming every inconsistency */
    public static Read read(String yaml) {
        var values = (Map<?, ?>) new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        var courses = entries(values, "courses").stream()
                .map(entry -> new CatalogueFileCourse(entry).read())
                .sorted(Comparator.comparingInt(Course::level).thenComparing(Course::title))
                .toList();
        var rules = entries(values, "rules").stream()
                .map(entry -> new CatalogueBookingRules(entry).read())
                .sorted(Comparator.comparing(BookingRules::from))
                .toList();
        var read = new Read(named(values, "kinds"), named(values, "duties"), named(values, "groups"), courses, rules);
        var faults = faults(read);
        if (!faults.isEmpty()) {
            throw new CatalogueFault(faults);
        }
        return read;
    }

    private static List<NamedOption> named(Map<?, ?> values, String key) {
        return entries(values, key).stream()
                .map(entry -> new NamedOption(String.valueOf(entry.get("id")), String.valueOf(entry.get("name"))))
                .toList();
    }

    private static List<Map<?, ?>> entries(Map<?, ?> values, String key) {
        var found = new ArrayList<Map<?, ?>>();
        if (values.get(key) instanceof List<?> list) {
            list.forEach(one -> found.add((Map<?, ?>) one));
        }
        return found;
    }

    private static List<String> faults(Read read) {
        var faults = new ArrayList<String>();
        if (read.rules().isEmpty()) {
            faults.add("there are no booking rules");
        }
        var ids = new HashSet<String>();
        for (var course : read.courses()) {
            if (!ids.add(course.id())) {
                faults.add(course.id() + ": there are two courses with this id");
            }
        }
        for (var course : read.courses()) {
            unknown(faults, course, "before", course.before(), ids);
            unknown(faults, course, "for", course.kinds(), idsOf(read.kinds()));
            unknown(faults, course, "duties", course.duties(), idsOf(read.duties()));
            if (goesInACircle(course.id(), course, read, new HashSet<>())) {
                faults.add(course.id() + ": it comes before itself");
            }
        }
        return faults;
    }

    private static void unknown(
            List<String> faults, Course course, String key, Iterable<String> said, Set<String> known) {
        for (var one : said) {
            if (!known.contains(one)) {
                faults.add("%s: %s names “%s”, which is not defined".formatted(course.id(), key, one));
            }
        }
    }

    private static boolean goesInACircle(String id, Course at, Read read, Set<String> been) {
        return been.add(at.id())
                && read.courses().stream()
                        .filter(course -> at.before().contains(course.id()))
                        .anyMatch(first -> first.id().equals(id) || goesInACircle(id, first, read, been));
    }

    private static Set<String> idsOf(List<NamedOption> named) {
        return named.stream().map(NamedOption::id).collect(Collectors.toSet());
    }
}
