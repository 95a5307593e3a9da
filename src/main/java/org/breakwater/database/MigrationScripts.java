package org.breakwater.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The migration scripts on the class path.
 *
 * @param modules those that have any, in the order in which they run
 * @param hash changes whenever any script does
 */
record MigrationScripts(List<String> modules, String hash) {

    static MigrationScripts onTheClassPath(List<String> order, String app) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(app.getBytes(StandardCharsets.UTF_8));
            var modules = new ArrayList<String>();
            for (var module : order) {
                var scripts = of(module);
                for (var script : scripts) {
                    digest.update(String.valueOf(script.getFilename()).getBytes(StandardCharsets.UTF_8));
                    digest.update(script.getContentAsByteArray());
                }
                if (scripts.length > 0) {
                    modules.add(module);
                }
            }
            return new MigrationScripts(List.copyOf(modules), HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The migration scripts cannot be read", e);
        }
    }

    private static Resource[] of(String module) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/" + module + "/*.sql");
    }
}
