package org.breakwater;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The distribution's Chromium, which nothing is downloaded for; the one without windows where there is one. One serves
 * a whole run, because it takes longer to start than a test takes; a context of it knows nothing of the others. It ends
 * with the program that asked for it.
 */
public final class OneBrowser {

    /** A new frame for each page of the same site costs a quarter of opening it. The others are the test tool's own. */
    private static final String WITHOUT = "--disable-features=RenderDocument,AvoidUnnecessaryBeforeUnloadCheckSync,"
            + "BoundaryEventDispatchTracksNodeRemoval,DestroyProfileOnBrowserClose,DialMediaRouteProvider,"
            + "GlobalMediaControls,HttpsUpgrades,LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,"
            + "BlockOriginHeaderModificationOnRedirect,Translate,AutoDeElevate,OptimizationHints";

    /** A page ends before what its scripts are compiled to at leisure has paid for itself: a third less of axe. */
    private static final String QUICKLY = "--js-flags=--no-turbofan --no-maglev --always-sparkplug";

    private static @Nullable Browser running;

    private OneBrowser() {}

    /** For the thread of the tests alone. */
    public static Browser get() {
        var already = running;
        if (already != null && already.isConnected()) {
            return already;
        }
        var started = Playwright.create()
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                WITHOUT,
                                QUICKLY,
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        running = started;
        return started;
    }

    private static Path program() {
        var said = System.getProperty("chromium", "");
        var light = Path.of("/usr/bin/chromium-headless-shell");
        return !said.isEmpty() ? Path.of(said) : Files.exists(light) ? light : Path.of("/usr/bin/chromium");
    }
}
