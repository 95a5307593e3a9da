package org.breakwater.web.govuk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.resource.ContentVersionStrategy;

/**
 * The addresses of our style sheets and scripts. Each has a hash of its content in its name, so browsers may cache it
 * for ever and still get a new one at once.
 */
public final class Assets {

    /** Where the files are on the class path. */
    public static final String FOLDER = "static/assets/";

    /** The only inline script. The content security policy allows it by the hash of exactly these characters. */
    public static final String JS_ENABLED = "document.body.className+=' js-enabled'"
            + "+('noModule' in HTMLScriptElement.prototype?' govuk-frontend-supported':'')";

    private static final ContentVersionStrategy VERSIONS = new ContentVersionStrategy();
    private static final ConcurrentMap<String, String> ADDRESSES = new ConcurrentHashMap<>();

    private Assets() {}

    /** The path of a file in {@link #FOLDER}, with its hash; a missing file is an error in the build. */
    public static String url(String file) {
        return ADDRESSES.computeIfAbsent(file, Assets::withHash);
    }

    private static String withHash(String file) {
        try {
            var hash = VERSIONS.getResourceVersion(new ClassPathResource(FOLDER + file));
            return "/assets/" + VERSIONS.addVersion(file, hash);
        } catch (IllegalStateException missing) {
            throw new UncheckedIOException(new IOException("No such asset: " + file, missing));
        }
    }
}
