package no.innspill;

import static no.innspill.Setting.number;
import static no.innspill.Setting.size;
import static no.innspill.Setting.text;
import static no.innspill.Setting.time;

import io.quarkus.runtime.configuration.MemorySize;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import no.innspill.pace.Limits;
import no.innspill.pace.StartFrom;

/** Every setting that there is, by its name, and what it may be. */
final class KnownSettings {

    static final String OURS = "innspill.";
    private static final int A_CENTURY_OF_DAYS = 36_500;
    private static final int A_YEAR_OF_MINUTES = 525_600;
    private static final int HIGHEST_PORT = 65_535;
    private static final Duration A_MOMENT = Duration.ofMillis(1);
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    /** Sizes of which none at all asks nothing of anybody. Where no byte of a form is taken, nothing can be done. */
    private static final Set<String> MAY_BE_NOTHING = Set.of("bodyPace", "freeDisk");

    private static final Map<String, Setting> KNOWN = known();

    /** The platform's that operators are told of: it would say what is wrong with them late, and in its own words. */
    private static final Map<String, Setting> OF_THE_PLATFORM = new TreeMap<>(Map.ofEntries(
            Map.entry("quarkus.datasource.jdbc.max-size", number(1, Integer.MAX_VALUE)),
            Map.entry("quarkus.http.host", PlaceSetting.host()),
            Map.entry("quarkus.http.port", number(0, HIGHEST_PORT)),
            Map.entry("quarkus.http.ssl-port", number(0, HIGHEST_PORT)),
            Map.entry("quarkus.http.ssl.certificate.files", PlaceSetting.files()),
            Map.entry("quarkus.http.ssl.certificate.key-files", PlaceSetting.files()),
            Map.entry("quarkus.http.insecure-requests", Setting.choice("enabled", "redirect", "disabled")),
            Map.entry("quarkus.http.proxy.proxy-address-forwarding", Setting.choice("true", "false")),
            Map.entry("quarkus.http.proxy.trusted-proxies", PlaceSetting.machines()),
            Map.entry("quarkus.management.host", PlaceSetting.host()),
            Map.entry("quarkus.log.console.json.enabled", Setting.choice("true", "false")),
            Map.entry("quarkus.shutdown.delay", time(Duration.ZERO))));

    private KnownSettings() {}

    /** Ours, and those of the platform's that operators are told of. */
    static Map<String, Setting> all() {
        Map<String, Setting> all = new TreeMap<>(OF_THE_PLATFORM);
        KNOWN.forEach((name, setting) -> all.put(OURS + name, setting));
        return all;
    }

    /** Whether one that begins like ours is one of ours. */
    static boolean has(String name) {
        return KNOWN.containsKey(name.substring(OURS.length()));
    }

    private static Map<String, Setting> known() {
        Map<String, Setting> known = new TreeMap<>(Map.ofEntries(
                Map.entry("data", text()),
                Map.entry("public-address", text().orEmpty()),
                Map.entry("time-zone", text().orEmpty()),
                Map.entry("start-passphrase", text().orEmpty()),
                Map.entry("sign-in.issuer", PlaceSetting.provider().orEmpty()),
                Map.entry("sign-in.client-id", text().orEmpty()),
                Map.entry("sign-in.client-secret", text().orEmpty()),
                Map.entry("sign-in.scope", text()),
                Map.entry("sign-in.parameters", PlaceSetting.query().orEmpty()),
                Map.entry("sign-in.claim", text().orEmpty()),
                Map.entry("sign-in.claim-values", text().orEmpty()),
                Map.entry("sign-in.lasts", time(A_SECOND)),
                Map.entry("management-port", number(1, HIGHEST_PORT)),
                Map.entry("guarded", Setting.choice("true", "false")),
                Map.entry("sync-to-disk", Setting.choice("true", "false")),
                Map.entry("start-from", Setting.choice(whoMayStart()).orEmpty()),
                Map.entry("retention-days", number(1, A_CENTURY_OF_DAYS)),
                Map.entry("retention-days-at-most", number(1, A_CENTURY_OF_DAYS)),
                Map.entry("unlink-after-minutes", number(0, A_YEAR_OF_MINUTES)),
                Map.entry("patience", time(A_MOMENT)),
                Map.entry("stop-within", time(A_MOMENT)),
                Map.entry("copies.every", time(A_SECOND)),
                Map.entry("copies.keep", number(0, Integer.MAX_VALUE)),
                Map.entry("disk.warn-below", size(0)),
                Map.entry("disk.stop-below", size(0)),
                Map.entry("store.give-up-after", time(A_MOMENT)),
                Map.entry("rehearsals.at-once", number(0, Integer.MAX_VALUE)),
                Map.entry("rehearsals.per-address", number(0, Integer.MAX_VALUE)),
                Map.entry("rehearsals.unwatched", time(A_MOMENT)),
                Map.entry("rehearsals.kept", time(A_SECOND)),
                Map.entry("webhooks.on", Setting.choice("true", "false")),
                Map.entry("webhooks.hosts", text().orEmpty()),
                Map.entry("webhooks.first-retry", time(A_MOMENT)),
                Map.entry("desk.queue", number(1, Integer.MAX_VALUE)),
                Map.entry("desk.batch", number(1, Integer.MAX_VALUE))));
        for (Method limit : Limits.class.getMethods()) {
            known.put("limits." + dashed(limit.getName()), of(limit));
        }
        return known;
    }

    private static Setting of(Method limit) {
        Class<?> type = limit.getReturnType();
        if (type == Duration.class) {
            return time(A_MOMENT);
        }
        if (type == OptionalInt.class) {
            return number(1, Integer.MAX_VALUE).orEmpty();
        }
        return type == MemorySize.class
                ? size(MAY_BE_NOTHING.contains(limit.getName()) ? 0 : 1)
                : number(1, Integer.MAX_VALUE);
    }

    private static String dashed(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String[] whoMayStart() {
        return Arrays.stream(StartFrom.Who.values())
                .map(who -> who.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toArray(String[]::new);
    }
}
