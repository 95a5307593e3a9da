package org.breakwater.documents.redaction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A rendering job. It is passed to another process as arguments, which contain nothing from the file. */
public sealed interface DrawingOrder {

    /** The number of its pages, as digits. */
    record Count() implements DrawingOrder {}

    /** A picture of one page with the grid on it, as a JPEG. @param number counted from 1 */
    record OnePage(int number) implements DrawingOrder {}

    /** A copy with these parts redacted, as a PDF of images. */
    record Copy(List<RedactionBox> boxes, int mostPages) implements DrawingOrder {}

    private Stream<String> words() {
        return switch (this) {
            case Count _ -> Stream.of("count");
            case OnePage(var number) -> Stream.of("page", String.valueOf(number));
            case Copy(var boxes, var most) ->
                Stream.concat(
                        Stream.of("copy", String.valueOf(most)), boxes.stream().map(RedactionBox::kept));
        };
    }

    /** @param type of the file, such as {@code application/pdf} */
    default List<String> words(String type) {
        return Stream.concat(Stream.of(type), words()).toList();
    }

    /** Executes the arguments of {@link #words(String)}. */
    static byte[] follow(List<String> words, byte[] file) throws IOException {
        var type = words.getFirst();
        return switch (words.get(1)) {
            case "count" -> String.valueOf(FileDrawing.count(file, type)).getBytes(StandardCharsets.US_ASCII);
            case "page" -> FileDrawing.page(file, type, Integer.parseInt(words.get(2)));
            case "copy" -> {
                var boxes = new ArrayList<RedactionBox>();
                words.subList(3, words.size()).forEach(kept -> boxes.add(RedactionBox.read(kept)));
                yield FileDrawing.copy(file, type, boxes, Integer.parseInt(words.get(2)));
            }
            default -> throw new IllegalArgumentException("No such order");
        };
    }
}
