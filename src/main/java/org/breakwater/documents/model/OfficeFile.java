package org.breakwater.documents.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks into a packed file to learn whether it is a document that we take. Everything in it is unpacked once and thrown
 * away, counted, so that a small file which becomes a huge one is found out here and not on somebody's computer.
 */
final class OfficeFile {

    static final int MOST_ENTRIES = 2_000;

    /** Unpacked, in bytes; a thick report with photographs has a tenth of that. */
    static final long MOST_UNPACKED = 200_000_000;

    /** Text in tables packs to a fortieth; nothing honest packs to less than that by much. */
    static final long MOST_RATIO = 150;

    /** Below this it does not matter how well it packs. */
    private static final long SMALL = 5_000_000;

    private static final int MOST_WORDS = 1_000_000;

    private static final Pattern MACRO =
            Pattern.compile(".*(vbaproject|vbadata|activex|macrosheets)[^/]*(/.*)?|(basic|scripts)/.+", Pattern.DOTALL);
    private static final Pattern INSIDE = Pattern.compile(".*/embeddings/.+", Pattern.DOTALL);
    private static final String FETCHED = "(attachedtemplate|oleobject|/frame|/package|subdocument)";
    private static final String ELSEWHERE = "targetmode\\s*=\\s*[\"']external";
    private static final Pattern FETCHES = Pattern.compile(
            "(?is).*<relationship\\b[^>]*(%1$s[^>]*%2$s|%2$s[^>]*%1$s).*".formatted(FETCHED, ELSEWHERE));

    static final String BOMB = "becomes far too large when it is unpacked. Save it as PDF, and send that";
    static final String LOCKED = "is locked with a password, so it cannot be checked for viruses. Save it without the"
            + " password, and send that";
    static final String MACROS = "holds macros, which are programs. Save it as PDF, or as a document without macros";
    static final String PARCEL = "holds another file inside. Save it as PDF, and send the other file by itself";
    static final String FETCHER = "fetches something from elsewhere when it is opened. Save it as PDF, and send that";
    static final String BROKEN = "is damaged, or not all of it arrived. Open it, save it again, and choose that";

    /** Either is empty: what it says of itself, or why it is not taken. */
    record Outcome(String says, Optional<String> why) {

        static Outcome refused(String why) {
            return new Outcome("", Optional.of(why));
        }
    }

    private final long packed;
    private long unpacked;
    private String says = "";

    private OfficeFile(long packed) {
        this.packed = packed;
    }

    static Outcome look(byte[] file) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            return new OfficeFile(file.length).look(zip);
        } catch (IOException | RuntimeException broken) {
            // Readers of packed files throw whatever they stumble over.
            return Outcome.refused(BROKEN);
        }
    }

    private Outcome look(ZipFile zip) throws IOException {
        var entries = Collections.list(zip.getEntries());
        if (entries.size() > MOST_ENTRIES) {
            return Outcome.refused(BOMB);
        }
        for (var entry : entries) {
            var why = why(zip, entry);
            if (why.isPresent()) {
                return new Outcome("", why);
            }
        }
        return new Outcome(says, Optional.empty());
    }

    private Optional<String> why(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(LOCKED);
        }
        if (!zip.canReadEntryData(entry)) {
            return Optional.of(BROKEN);
        }
        if (MACRO.matcher(name).matches()) {
            return Optional.of(MACROS);
        }
        if (INSIDE.matcher(name).matches()) {
            return Optional.of(PARCEL);
        }
        var speaks = name.equals("[content_types].xml") || name.equals("mimetype") || name.endsWith(".rels");
        var words = unpack(zip.getInputStream(entry), speaks);
        if (isTooMuch()) {
            return Optional.of(BOMB);
        }
        if (name.endsWith(".rels")) {
            return FETCHES.matcher(words).matches() ? Optional.of(FETCHER) : Optional.empty();
        }
        says += words;
        var macros = words.toLowerCase(Locale.ROOT);
        return macros.contains("macroenabled") || macros.contains("vbaproject")
                ? Optional.of(MACROS)
                : Optional.empty();
    }

    /** Unpacks all of it, or as much as is too much; answers its words if it is asked for them. */
    private String unpack(InputStream stream, boolean speaks) throws IOException {
        try (stream) {
            var head = speaks ? stream.readNBytes(MOST_WORDS) : new byte[0];
            unpacked += head.length;
            var some = new byte[65_536];
            for (int read = stream.read(some); read > 0 && !isTooMuch(); read = stream.read(some)) {
                unpacked += read;
            }
            return new String(head, StandardCharsets.UTF_8);
        }
    }

    private boolean isTooMuch() {
        return unpacked > MOST_UNPACKED || (unpacked > SMALL && unpacked / MOST_RATIO > packed);
    }
}
