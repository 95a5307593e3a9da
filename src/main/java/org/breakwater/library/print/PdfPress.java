package org.breakwater.library.print;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.logging.Level;
import org.breakwater.library.pictures.PictureName;
import org.breakwater.library.pictures.Pictures;
import org.breakwater.time.Calendars;
import org.breakwater.web.Page;
import org.breakwater.web.Paper;
import org.breakwater.web.rendering.Renderer;
import org.breakwater.web.shell.Shell;
import org.breakwater.web.shell.SiteDetails;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.w3c.dom.Document;

/** Makes an accessible PDF of a sheet. */
@Component
public class PdfPress implements Paper {

    /** A sheet costs a tenth of a second of one core: many requests must not block others from a number. */
    private static final int AT_ONCE = 2;

    private static final int WAITING = 6;
    private static final String FONT = "Liberation Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /** The prefix of an embedded picture. */
    private static final String HELD = "data:image/";

    private final Renderer renderer;
    private final Pictures gallery;
    private final SiteDetails siteDetails;
    private final Clock clock;
    private final String address;
    private final Semaphore free = new Semaphore(AT_ONCE, true);
    private final byte[] regular = Typeface.fromFile("LiberationSans-Regular.ttf");
    private final byte[] bold = Typeface.fromFile("LiberationSans-Bold.ttf");
    private final byte[] italic = Typeface.fromFile("LiberationSans-Italic.ttf");

    /**
     * @param url the public address of this installation (BREAKWATER_URL); empty in a demonstration
     * @param port on which it listens
     */
    PdfPress(
            Renderer renderer,
            Pictures gallery,
            SiteDetails siteDetails,
            Clock clock,
            @Value("${breakwater.url:}") String url,
            @Value("${server.port:8080}") int port) {
        this.renderer = renderer;
        this.gallery = gallery;
        this.siteDetails = siteDetails;
        this.clock = clock;
        this.address = url.isBlank() ? "http://localhost:" + port : url.strip().replaceAll("(?<!/)/+$", "");
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    /** The imprint of a sheet that is printed now. */
    public SheetImprint imprint() {
        return new SheetImprint(clock.instant().atZone(Calendars.LONDON).toLocalDate(), address);
    }

    /**
     * The PDF; empty if too many are being made already. Its content is read beforehand: drawing within a transaction
     * would hold a database connection for as long as the press takes, and for as long as it is waited for.
     *
     * @param sheet a page whose template writes well-formed XHTML
     */
    public Optional<byte[]> print(Function<SheetImprint, ? extends Page> sheet) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A sheet is drawn after the transaction that reads it, not in it");
        }
        if (free.getQueueLength() >= WAITING) {
            return Optional.empty();
        }
        free.acquireUninterruptibly();
        try {
            var xhtml = renderer.render(sheet.apply(imprint()), new Shell(siteDetails, "", "", null));
            return Optional.of(pdf(SheetTypesetting.read(xhtml, address, this::held)));
        } finally {
            free.release();
        }
    }

    @Override
    public String stylesheet() {
        return PdfStylesheet.TEXT;
    }

    @Override
    public Optional<byte[]> printed(Page sheet) {
        return print(imprint -> sheet);
    }

    /** An uploaded picture as a data URL; empty for any other. */
    private String held(String src) {
        return PictureName.atAddress(src)
                .flatMap(gallery::large)
                .map(picture -> "data:%s;base64,%s"
                        .formatted(picture.mediaType(), Base64.getEncoder().encodeToString(picture.bytes())))
                .orElse("");
    }

    private byte[] pdf(Document sheet) {
        var bytes = new ByteArrayOutputStream();
        try (var drawings = new BatikSVGDrawer()) {
            new PdfRendererBuilder()
                    .withW3cDocument(sheet, address)
                    .usePdfUaAccessibility(true)
                    .withProducer("Breakwater")
                    .useSVGDrawer(drawings)
                    .useExternalResourceAccessControl(
                            (uri, type) -> uri.startsWith(HELD),
                            ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useFont(font(regular), FONT, NORMAL, FontStyle.NORMAL, true)
                    .useFont(font(bold), FONT, BOLD, FontStyle.NORMAL, true)
                    .useFont(font(italic), FONT, NORMAL, FontStyle.ITALIC, true)
                    .toStream(bytes)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static FSSupplier<InputStream> font(byte[] bytes) {
        return () -> new java.io.ByteArrayInputStream(bytes);
    }

    /** A file beside this class. */
    static byte[] resource(String name) {
        try (var file = Objects.requireNonNull(PdfPress.class.getResourceAsStream(name), name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
