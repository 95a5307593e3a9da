package org.breakwater.documents.inspection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.breakwater.web.sheets.ZipOpening;

/**
 * Inspects a zip file to find out whether it is an accepted Office document. Everything in it is decompressed once,
 * counted and discarded, so that a zip bomb is found here and not on someone's computer. One file is inspected after
 * the other: only one is in memory at a time, however many are uploaded.
 */
final class OfficeDocument {

    static final int MOST_ENTRIES = 2_000;

    /** Decompressed, in bytes; a thick report with photographs has a tenth of that. */
    static final long MOST_UNPACKED = 200_000_000;

    /** Text in tables compresses to a fortieth; nothing legitimate compresses much better. */
    static final long MOST_RATIO = 150;

    /** Below this size the ratio does not matter. */
    private static final long SMALL = 5_000_000;

    /** In bytes, for a part with content types or relationships: a thick report has a tenth of that. */
    private static final int MOST_SAID = 1_000_000;

    private static final List<String> MACROS_IN = List.of("vbaproject", "vbadata", "activex", "macrosheets");
    private static final List<String> MACROS_BELOW = List.of("basic/", "scripts/");
    private static final String PARCELS = "/embeddings/";

    /** Limits inspections to one at a time. Any number may be uploaded at once. */
    private static final Semaphore ONE = new Semaphore(1, true);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static final String BOMB = "is far too large when unpacked. Save it as PDF and send that";
    static final String LOCKED = "is locked with a password, so it cannot be checked for viruses. Save it without the"
            + " password, and send that";
    static final String MACROS = "contains macros, which are programs. Save it as PDF, or as a document without macros";
    static final String PARCEL = "contains another file. Save it as PDF, and send the other file separately";
    static final String FETCHER = "fetches something from elsewhere when it is opened. Save it as PDF, and send that";
    static final String BUSY =
            "could not be checked, because we are receiving too much at once. Send it again in a minute";
    static final String BROKEN = "is damaged, or not all of it arrived. Open it, save it again, and choose that";

    /** Either is empty: the declared content type, or the reason for rejection. */
    record Outcome(String says, Optional<String> why) {

        static Outcome refused(String why) {
            return new Outcome("", Optional.of(why));
        }
    }

    private final long packed;
    private final StringBuilder says = new StringBuilder();
    private long unpacked;
    private boolean saysTooMuch;

    private OfficeDocument(long packed) {
        this.packed = packed;
    }

    static Outcome look(byte[] file) {
        if (ZipOpening.isTooMuch(file, MOST_ENTRIES)) {
            return Outcome.refused(BOMB);
        }
        try {
            if (!ONE.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return Outcome.refused(BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Outcome.refused(BUSY);
        }
        try (var zip = ZipOpening.open(file)) {
            return new OfficeDocument(file.length).look(zip);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            // Zip readers throw all kinds of exceptions.
            return Outcome.refused(BROKEN);
        } finally {
            ONE.release();
        }
    }

    private Outcome look(ZipFile zip) throws IOException, XMLStreamException {
        var names = new HashSet<String>();
        for (var all = zip.getEntries(); all.hasMoreElements(); ) {
            var entry = all.nextElement();
            var name = entry.getName().toLowerCase(Locale.ROOT);
            // No office program writes a part twice. Which of the two is opened differs from program to program.
            var why = names.add(name) ? why(zip, entry, name) : Optional.of(BROKEN);
            if (why.isPresent()) {
                return new Outcome("", why);
            }
        }
        return new Outcome(says.toString(), Optional.empty());
    }

    private Optional<String> why(ZipFile zip, ZipArchiveEntry entry, String name)
            throws IOException, XMLStreamException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(LOCKED);
        }
        if (!zip.canReadEntryData(entry)) {
            return Optional.of(BROKEN);
        }
        if (holdsMacros(name)) {
            return Optional.of(MACROS);
        }
        if (name.contains(PARCELS) && !name.endsWith(PARCELS)) {
            return Optional.of(PARCEL);
        }
        try (var stream = zip.getInputStream(entry)) {
            return why(name, stream);
        }
    }

    private static boolean holdsMacros(String name) {
        return MACROS_IN.stream().anyMatch(name::contains)
                || MACROS_BELOW.stream().anyMatch(folder -> name.startsWith(folder) && name.length() > folder.length());
    }

    private Optional<String> why(String name, InputStream stream) throws IOException, XMLStreamException {
        var links = name.endsWith(".rels");
        var speaks = name.equals("[content_types].xml") || name.equals("mimetype");
        var head = unpack(stream, links || speaks ? MOST_SAID : 0);
        if (isTooMuch()) {
            return Optional.of(BOMB);
        }
        if (links) {
            return DocumentLinks.anyFetches(head) ? Optional.of(FETCHER) : Optional.empty();
        }
        var words = new String(head, StandardCharsets.UTF_8);
        says.append(words);
        var macros = words.toLowerCase(Locale.ROOT);
        return macros.contains("macroenabled") || macros.contains("vbaproject")
                ? Optional.of(MACROS)
                : Optional.empty();
    }

    /** Decompresses all of it, or until it is too much; returns the content on request. */
    private byte[] unpack(InputStream stream, int mostSaid) throws IOException {
        var head = stream.readNBytes(mostSaid);
        unpacked += head.length;
        var some = new byte[65_536];
        for (int read = stream.read(some); read > 0 && !isTooMuch(); read = stream.read(some)) {
            unpacked += read;
            saysTooMuch |= mostSaid > 0;
        }
        return head;
    }

    private boolean isTooMuch() {
        return saysTooMuch || unpacked > MOST_UNPACKED || (unpacked > SMALL && unpacked / MOST_RATIO > packed);
    }
}
