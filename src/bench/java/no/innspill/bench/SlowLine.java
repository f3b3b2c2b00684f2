package no.innspill.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** How long a participant's board takes to be live in Chromium on a line of 400 ms and 50 kB/s, at first and the next time. */
record SlowLine(Http http, int port) {

    private static final int ROUNDS = 5;
    private static final int IDEAS_EACH = 10;
    private static final Path CHROMIUM = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run");

    void visit(Table table) {
        if (!Files.isExecutable(CHROMIUM)) {
            System.out.println("slow line left out: no Chromium at " + CHROMIUM);
            return;
        }
        Room room = Room.create(http);
        room.join(1);
        room.openCollection();
        room.seed(IDEAS_EACH);
        String server = "http://127.0.0.1:" + port;
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(CHROMIUM)
                                .setArgs(ARGUMENTS))) {
            List<Cookie> cookies = joined(browser, server + room.path());
            long[] first = new long[ROUNDS];
            long[] next = new long[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                try (BrowserContext phone = browser.newContext()) {
                    phone.addCookies(cookies);
                    Page page = phone.newPage();
                    slow(phone, page);
                    first[round] = untilLive(page, server + room.path());
                    next[round] = untilLive(page, server + room.path());
                }
            }
            row(table, "first visit", first);
            row(table, "next visit", next);
        }
        System.out.println("slow line done");
    }

    private static List<Cookie> joined(Browser browser, String address) {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(address);
            page.locator("form[action$=participation] button").first().click();
            page.locator("body[data-connection=live]").waitFor();
            return context.cookies();
        }
    }

    private static void slow(BrowserContext phone, Page page) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 400);
        line.addProperty("downloadThroughput", 50_000);
        line.addProperty("uploadThroughput", 50_000);
        phone.newCDPSession(page).send("Network.emulateNetworkConditions", line);
    }

    private static long untilLive(Page page, String address) {
        page.navigate("about:blank");
        long start = System.nanoTime();
        page.navigate(address);
        page.locator("body[data-connection=live]").waitFor();
        return System.nanoTime() - start;
    }

    private static void row(Table table, String what, long[] nanos) {
        Spread spread = Spread.of(Arrays.stream(nanos));
        table.row(what, nanos.length, spread.millis(0), spread.millis(.5), spread.millis(1));
    }
}
