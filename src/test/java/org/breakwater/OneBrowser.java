package org.breakwater;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The distribution's Chromium, so that nothing is downloaded; the headless shell if there is one. One serves a whole
 * run, because it takes longer to start than a test takes; its contexts are isolated. It ends with the program that
 * started it.
 */
public final class OneBrowser {

    /**
     * A new renderer process for each page of the same site costs a quarter of opening it. The other options are the
     * test tool's own.
     */
    private static final String WITHOUT = "--disable-features=RenderDocument,AvoidUnnecessaryBeforeUnloadCheckSync,"
            + "BoundaryEventDispatchTracksNodeRemoval,DestroyProfileOnBrowserClose,DialMediaRouteProvider,"
            + "GlobalMediaControls,HttpsUpgrades,LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,"
            + "BlockOriginHeaderModificationOnRedirect,Translate,AutoDeElevate,OptimizationHints";

    /** A page ends before the optimising compiler would pay off: this saves a third of axe's time. */
    private static final String QUICKLY = "--js-flags=--no-turbofan --no-maglev --always-sparkplug";

    private static @Nullable Browser running;

    private OneBrowser() {}

    /** Only for the test thread. */
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

    /** The browser of this machine: the one without windows, if it is here. */
    public static Path program() {
        var said = System.getProperty("chromium", "");
        var light = Path.of("/usr/bin/chromium-headless-shell");
        return !said.isEmpty() ? Path.of(said) : Files.exists(light) ? light : Path.of("/usr/bin/chromium");
    }
}
