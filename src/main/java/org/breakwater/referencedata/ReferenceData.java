package org.breakwater.referencedata;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * A YAML file beside a class, read into records. Unknown properties, and missing required ones, are rejected by name; a
 * list or an {@link Optional} may be left out.
 */
public final class ReferenceData {

    private static final JsonSetter.Value EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);

    private static final JsonMapper RECORDS = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .changeDefaultNullHandling(otherwise -> JsonSetter.Value.forValueNulls(Nulls.FAIL))
            .withConfigOverride(List.class, list -> list.setNullHandling(EMPTY))
            .withConfigOverride(Optional.class, maybe -> maybe.setNullHandling(EMPTY))
            .build();

    private ReferenceData() {}

    /** A file that contains one record. */
    public static <T> T one(Class<?> owner, String name, Class<T> row) {
        return read(owner, name, RECORDS.constructType(row));
    }

    /** A file that contains a list of records. */
    public static <T> List<T> list(Class<?> owner, String name, Class<T> row) {
        return List.copyOf(ReferenceData.<Collection<T>>read(
                owner, name, RECORDS.getTypeFactory().constructCollectionType(List.class, row)));
    }

    private static <T> T read(Class<?> owner, String name, JavaType type) {
        try (InputStream file = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
            return RECORDS.convertValue(yaml().load(file), type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Without resolvers every value stays the text in the file, dates and numbers too. */
    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var dumper = new DumperOptions();
        var asText = new Resolver() {
            @Override
            protected void addImplicitResolvers() {}
        };
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, asText);
    }
}
