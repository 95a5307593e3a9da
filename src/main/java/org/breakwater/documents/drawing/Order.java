package org.breakwater.documents.drawing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.breakwater.documents.Box;

/** What is to be drawn of a file. It is told to another process as words, which hold nothing of the file. */
public sealed interface Order {

    /** How many pages it has, as digits. */
    record Count() implements Order {}

    /** A picture of one page with the grid on it, as a JPEG. @param number counted from 1 */
    record OnePage(int number) implements Order {}

    /** A copy with these parts blacked out, as a PDF of pictures. */
    record Copy(List<Box> boxes, int mostPages) implements Order {}

    private Stream<String> words() {
        return switch (this) {
            case Count _ -> Stream.of("count");
            case OnePage(var number) -> Stream.of("page", String.valueOf(number));
            case Copy(var boxes, var most) ->
                Stream.concat(
                        Stream.of("copy", String.valueOf(most)), boxes.stream().map(Box::kept));
        };
    }

    /** @param type of the file, such as {@code application/pdf} */
    default List<String> words(String type) {
        return Stream.concat(Stream.of(type), words()).toList();
    }

    /** Does what was told by {@link #words(String)}. */
    static byte[] follow(List<String> words, byte[] file) throws IOException {
        var type = words.getFirst();
        return switch (words.get(1)) {
            case "count" -> String.valueOf(Redrawing.count(file, type)).getBytes(StandardCharsets.US_ASCII);
            case "page" -> Redrawing.page(file, type, Integer.parseInt(words.get(2)));
            case "copy" -> {
                var boxes = new ArrayList<Box>();
                words.subList(3, words.size()).forEach(kept -> boxes.add(Box.read(kept)));
                yield Redrawing.copy(file, type, boxes, Integer.parseInt(words.get(2)));
            }
            default -> throw new IllegalArgumentException("No such order");
        };
    }
}
