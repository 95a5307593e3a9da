package org.breakwater.database.records;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.ConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Reads the rows of one query into records, whose components are named like the columns. The framework's own mapper
 * looks up each column again in each row.
 */
public final class RecordRows<T> implements RowMapper<@Nullable T> {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private record Shape(Constructor<?> constructor, List<RecordComponentReader> components) {

        static Shape of(Class<?> type) {
            var types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                var constructor = type.getDeclaredConstructor(types);
                return new Shape(constructor, RecordComponentReader.of(type, constructor));
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException("A record has this constructor", impossible);
            }
        }
    }

    private final Class<T> type;
    private final ConversionService conversions;
    private int @Nullable [] columns;

    public RecordRows(Class<T> type, ConversionService conversions) {
        this.type = type;
        this.conversions = conversions;
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        var shape = SHAPES.get(type);
        var at = columns;
        if (at == null) {
            at = columns(row, shape);
            columns = at;
        }
        var values = new @Nullable Object[at.length];
        for (int place = 0; place < at.length; place++) {
            values[place] = shape.components().get(place).read(row, at[place], conversions);
        }
        return type.cast(BeanUtils.instantiateClass(shape.constructor(), values));
    }

    private static int[] columns(ResultSet row, Shape shape) throws SQLException {
        var found = new int[shape.components().size()];
        var labels = row.getMetaData();
        for (int place = 0; place < found.length; place++) {
            var name = shape.components().get(place).name();
            var inTheDatabase = JdbcUtils.convertPropertyNameToUnderscoreName(name);
            for (int column = labels.getColumnCount(); column > 0; column--) {
                var label = labels.getColumnLabel(column);
                if (label.equalsIgnoreCase(name) || label.equalsIgnoreCase(inTheDatabase)) {
                    found[place] = column;
                }
            }
            if (found[place] == 0) {
                throw new SQLException("No column is called " + inTheDatabase);
            }
        }
        return found;
    }
}
