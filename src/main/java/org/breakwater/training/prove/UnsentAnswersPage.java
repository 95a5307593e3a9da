package org.breakwater.training.prove;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.web.Page;
import org.springframework.web.util.UriUtils;

/** Input from before an address was proved; here it is sent, or discarded. */
public record UnsentAnswersPage(UnsentAnswers kept, String aim) implements Page {

    /** The field that marks input sent from here. */
    public static final String SENT = "_kept";

    /** One field and its value. */
    public record Field(String name, String value) {

        private static Field of(String pair) {
            var parts = pair.split("=", 2);
            var value = parts.length < 2 ? "" : parts[1];
            return new Field(UriUtils.decode(parts[0], UTF_8), UriUtils.decode(value, UTF_8));
        }

        public String label() {
            return LearnerFormFields.label(name);
        }

        @Override
        public String toString() {
            return "Field[" + name + "]";
        }
    }

    public List<Field> fields() {
        return Stream.of(kept.fields().split("&")).map(Field::of).toList();
    }

    /** Typed text. */
    public List<Field> typed() {
        return fields().stream()
                .filter(field -> LearnerFormFields.isTyped(field.name())
                        && !field.value().isBlank())
                .toList();
    }
}
