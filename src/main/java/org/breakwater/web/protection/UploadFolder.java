package org.breakwater.web.protection;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.util.FileSystemUtils;

/**
 * Where uploads are stored during a request: in a folder of the home that nobody else may read, deleted with the
 * request. After a power cut the next start deletes what was left.
 */
@Configuration(proxyBeanMethods = false)
@Profile("!command")
class UploadFolder {

    private static final String UPLOADS = "uploads";

    @Bean
    MultipartConfigElement uploads(MultipartProperties limits, @Value("${breakwater.home}") Path home)
            throws IOException {
        var all = home.resolve(UPLOADS);
        Files.createDirectories(all);
        throwAwayOfTheDead(all);
        var own = all.resolve(String.valueOf(ProcessHandle.current().pid()));
        if (!Files.exists(own)) {
            Files.createDirectory(
                    own, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return new MultipartConfigElement(
                own.toString(),
                limits.getMaxFileSize().toBytes(),
                limits.getMaxRequestSize().toBytes(),
                (int) limits.getFileSizeThreshold().toBytes());
    }

    /** Only files of dead processes are deleted: two programs may share a home by mistake. */
    static void throwAwayOfTheDead(Path all) throws IOException {
        try (var folders = Files.list(all)) {
            for (var folder : folders.toList()) {
                var name = folder.getFileName().toString();
                if (!name.matches("\\d{1,18}")
                        || ProcessHandle.of(Long.parseLong(name)).isEmpty()) {
                    FileSystemUtils.deleteRecursively(folder);
                }
            }
        }
    }
}
