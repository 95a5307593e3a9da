package org.breakwater.library.information.pictures;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.Role;
import org.breakwater.library.pictures.PictureBytesRow;
import org.breakwater.library.pictures.Pictures;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Serves pictures: published ones to everyone, all others to editors only. */
@Controller
@ForEveryone
class PictureController implements CopiedAddresses {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})\\.(png|jpg)");
    private static final Set<Role> WRITERS = Set.of(Role.AUTHOR, Role.BUSINESS_MANAGER);

    /** Even if it were opened directly, and were not a picture, nothing in it could run or fetch. */
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final Pictures gallery;

    PictureController(Pictures gallery) {
        this.gallery = gallery;
    }

    @GetMapping("/information/pictures/{picture}")
    void picture(
            @PathVariable String picture,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String known,
            Actor who,
            HttpServletResponse response)
            throws IOException {
        var name = NAME.matcher(picture);
        var sha = name.matches() ? name.group(1) : "";
        var published = sha.isEmpty() ? Optional.<PictureBytesRow>empty() : gallery.published(sha);
        var found = published.or(() -> beforeItIsPublished(sha, who)).filter(one -> picture.endsWith(one.type()));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (published.isPresent()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
        }
        send(found.get(), known, response);
    }

    private Optional<PictureBytesRow> beforeItIsPublished(String sha, Actor who) {
        return !sha.isEmpty() && who instanceof Actor.Person person && WRITERS.contains(person.role())
                ? gallery.small(person, sha)
                : Optional.empty();
    }

    private static void send(PictureBytesRow picture, @Nullable String known, HttpServletResponse response)
            throws IOException {
        var tag = "\"" + picture.sha() + "\"";
        response.setHeader(HttpHeaders.ETAG, tag);
        response.setHeader("Content-Security-Policy", NOTHING_RUNS);
        if (known != null && known.contains(tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(picture.mediaType());
        response.setContentLength(picture.bytes().length);
        response.getOutputStream().write(picture.bytes());
    }

    /** One after the other: all at once would not fit into the memory of a small machine. */
    @Override
    public Stream<CopiedAddress> leaves() {
        return gallery.published().stream()
                .flatMap(picture -> gallery.published(picture.sha()).stream()
                        .map(found -> new CopiedAddress.Plain(picture.name().address(), found.bytes())));
    }
}
