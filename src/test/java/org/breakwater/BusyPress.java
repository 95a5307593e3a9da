package org.breakwater;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.breakwater.library.print.PdfPress;

/** As many sheets are being rendered as the PDF renderer allows at once, and as many wait as may wait. */
public final class BusyPress {

    private final PdfPress press;

    public BusyPress(House house) {
        press = house.getBean(PdfPress.class);
    }

    /** Does something while the PDF renderer turns everyone away. */
    public <T> T during(Supplier<T> work) throws Exception {
        var open = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(40)) {
            var asked = Stream.generate(() -> CompletableFuture.supplyAsync(() -> ask(open), threads))
                    .limit(40)
                    .toArray(CompletableFuture<?>[]::new);
            try {
                assertThat(CompletableFuture.anyOf(asked).get(60, TimeUnit.SECONDS))
                        .isEqualTo(Optional.empty());
                return work.get();
            } finally {
                open.countDown();
            }
        }
    }

    private Optional<byte[]> ask(CountDownLatch open) {
        return press.print(about -> {
            try {
                open.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException("Nothing is printed here");
        });
    }
}
