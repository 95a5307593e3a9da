package org.breakwater.library.pictures;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.access.Actor;
import org.breakwater.access.ActorTransactions;
import org.breakwater.audit.AuditLog;
import org.breakwater.library.Library;
import org.breakwater.library.PublishedText;
import org.breakwater.library.WrittenText;
import org.breakwater.library.pictures.conversion.PictureConversion.Outcome.Developed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Uploaded pictures, for texts to show. */
@Component
public class Pictures {

    /** How many a page of the list shows. */
    public static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final ActorTransactions acting;
    private final AuditLog audit;
    private final Library library;
    private final Clock clock;

    Pictures(JdbcClient jdbc, ActorTransactions acting, AuditLog audit, Library library, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.audit = audit;
        this.library = library;
        this.clock = clock;
    }

    /**
     * The details of a picture.
     *
     * @param alt the alternative text; empty for decoration
     * @param credit the author and the licence
     */
    public record Caption(String alt, String credit) {}

    /**
     * An uploaded picture.
     *
     * @param isNew whether it was not here before; the first details are kept
     */
    public record Hung(PictureRow picture, boolean isNew) {}

    public Hung hang(Actor.Person who, Developed made, Caption said) {
        return hang(who, who.name(), made, said);
    }

    /** As above, for a background job without a name of its own. */
    public Hung hang(Actor who, String name, Developed made, Caption said) {
        return acting.as(who, () -> {
            var small = made.small();
            var sha = jdbc.sql(HANG)
                    .paramSource(small)
                    .paramSource(said)
                    .param("small", small.bytes())
                    .param("large", made.large().bytes())
                    .param("who", who.id().value())
                    .param("name", name)
                    .param("at", clock.instant())
                    .query(String.class)
                    .optional();
            sha.ifPresent(one -> audit.record(who.id(), who.roleName(), "put in a picture", "picture:" + one, ""));
            var found = sha.or(() -> Optional.of(jdbc.sql(HASH)
                            .param("small", small.bytes())
                            .query(String.class)
                            .single()))
                    .flatMap(this::row);
            return new Hung(found.orElseThrow(), sha.isPresent());
        });
    }

    /** The latest first; one more than {@link #PAGE} if there are more. */
    public List<PictureRow> latest(Actor.Person who, int from) {
        return acting.looking(
                who, () -> all(jdbc.sql(PictureRow.LATEST).param("from", from).query(PictureRow.class)));
    }

    public Optional<PictureRow> find(Actor who, String sha) {
        return acting.looking(who, () -> row(sha));
    }

    /** Every picture there is. */
    public List<PictureRow> everything(Actor who) {
        return acting.looking(who, () -> all(jdbc.sql(PictureRow.ALL).query(PictureRow.class)));
    }

    /** Which texts use these pictures. */
    public List<PictureUseRow> uses(Actor.Person who, List<PictureRow> pictures) {
        return acting.looking(
                who,
                () -> all(jdbc.sql(PictureUseRow.OF_PICTURES)
                        .param("shas", pictures.stream().map(PictureRow::sha).toArray(String[]::new))
                        .query(PictureUseRow.class)));
    }

    /** The pictures in a text, as far as they are here. */
    public PictureAlbum album(Actor who, WrittenText text) {
        var shas = PictureName.in(text.body()).stream().map(PictureName::sha).toArray(String[]::new);
        return shas.length == 0
                ? PictureAlbum.EMPTY
                : acting.looking(
                        who,
                        () -> PictureAlbum.of(all(
                                jdbc.sql(PictureRow.NAMED).param("shas", shas).query(PictureRow.class))));
    }

    /** A picture that everyone may see now. */
    public Optional<PictureBytesRow> published(String sha) {
        return jdbc.sql(PictureBytesRow.SMALL_PUBLISHED)
                .param("sha", sha)
                .param("shown", shown())
                .param("now", clock.instant())
                .query(PictureBytesRow.class)
                .optional();
    }

    /** Every picture that everyone may see now. */
    public List<PictureRow> published() {
        return all(jdbc.sql(PictureRow.PUBLISHED)
                .param("shown", shown())
                .param("now", clock.instant())
                .query(PictureRow.class));
    }

    /** For the preview by editors, also before anything in it is published. */
    public Optional<PictureBytesRow> small(Actor who, String sha) {
        return acting.looking(who, () -> bytes(PictureBytesRow.SMALL, sha));
    }

    /** For a PDF; one that no published text shows is not found. */
    public Optional<PictureBytesRow> large(String sha) {
        return bytes(PictureBytesRow.LARGE, sha);
    }

    public Optional<PictureBytesRow> large(Actor who, String sha) {
        return acting.looking(who, () -> large(sha));
    }

    private Optional<PictureRow> row(String sha) {
        return jdbc.sql(PictureRow.BY_SHA)
                .param("sha", sha)
                .query(PictureRow.class)
                .optional();
    }

    private Optional<PictureBytesRow> bytes(String sql, String sha) {
        return jdbc.sql(sql).param("sha", sha).query(PictureBytesRow.class).optional();
    }

    private UUID[] shown() {
        return library.now().byPath().values().stream()
                .map(PublishedText::version)
                .toArray(UUID[]::new);
    }

    static final String HANG = """
            insert into library.picture (sha, type, width, height, small, large, alt, credit, by_whom, by_name, at)
            values (encode(sha256(:small), 'hex'), :type, :width, :height, :small, :large, :alt, :credit, :who, :name,
                :at)
            on conflict do nothing returning sha""";

    static final String HASH = "select encode(sha256(:small), 'hex')";
}
