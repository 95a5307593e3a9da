package org.breakwater.library.sitemap;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.breakwater.access.ForEveryone;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@ForEveryone
class SitemapController implements CopiedAddresses {

    private static final String ADDRESS = "/sitemap.xml";

    private final Sitemap sitemap;

    SitemapController(Sitemap sitemap) {
        this.sitemap = sitemap;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> sitemap() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .body(bytes());
    }

    @Override
    public Stream<CopiedAddress> leaves() {
        return Stream.of(new CopiedAddress.Plain(ADDRESS, bytes()));
    }

    private byte[] bytes() {
        return sitemap.xml().getBytes(StandardCharsets.UTF_8);
    }
}
