package no.innspill.browser;

import com.microsoft.playwright.Browser;

/** What people look at. */
enum Device {
    PHONE(390, 844),
    LAPTOP(1366, 768),
    PROJECTOR(1280, 720),
    LARGE_PROJECTOR(1920, 1080),
    OLD_PROJECTOR(1024, 768);

    private final int width;
    private final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale("nb-NO")
                .setViewportSize(width, height)
                .setHasTouch(this == PHONE)
                .setIsMobile(this == PHONE);
    }
}
