package org.breakwater.database.records;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.util.ClassUtils;

/**
 * One component of a record, and how it is read from a column. The driver throws for an unsupported type, so that it is
 * asked for one that it supports.
 */
record RecordComponentReader(String name, Class<?> type, TypeDescriptor exactly, Map<String, Object> constants) {

    private static final Set<Class<?>> AS_THE_DRIVER_HAS_THEM =
            Set.of(String.class, UUID.class, Boolean.class, Integer.class, Long.class, Instant.class, List.class);

    /** For each component, in the order of the canonical constructor. */
    static List<RecordComponentReader> of(Class<?> type, Constructor<?> constructor) {
        var components = type.getRecordComponents();
        return IntStream.range(0, components.length)
                .mapToObj(place -> of(components[place], new TypeDescriptor(new MethodParameter(constructor, place))))
                .toList();
    }

    private static RecordComponentReader of(RecordComponent component, TypeDescriptor exactly) {
        var type = component.getType();
        var constants = type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .collect(toUnmodifiableMap(one -> ((Enum<?>) one).name(), one -> (Object) one))
                : Map.<String, Object>of();
        return new RecordComponentReader(component.getName(), type, exactly, constants);
    }

    @Nullable
    Object read(ResultSet row, int column, ConversionService conversions) throws SQLException {
        if (type.isEnum() || AS_THE_DRIVER_HAS_THEM.contains(type)) {
            var value = row.getObject(column);
            var read = value == null || type.isInstance(value) ? value : known(value);
            if (value == null || read != null) {
                return read;
            }
        }
        var value = JdbcUtils.getResultSetValue(row, column, type);
        return value != null && ClassUtils.isAssignableValue(type, value) ? value : conversions.convert(value, exactly);
    }

    private @Nullable Object known(Object value) throws SQLException {
        return switch (value) {
            case String text -> constants.get(text);
            case Timestamp at when type == Instant.class -> at.toInstant();
            case Array array when type == List.class -> List.of((Object[]) array.getArray());
            default -> null;
        };
    }
}
