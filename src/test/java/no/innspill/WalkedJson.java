package no.innspill;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of an answer, in which plain paths such as {@code themes.ideas[0].id} are followed. RESTAssured compiles a
 * class for each path that it reads, a hundred thousand in a run of all tests; it is asked where a path is more than
 * names and places, or leads nowhere.
 */
final class WalkedJson extends JsonPath {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_]\\w*(\\[-?\\d+])*(\\.[A-Za-z_]\\w*(\\[-?\\d+])*)*");
    private static final Pattern PLACE_OR_NAME = Pattern.compile("\\[(-?\\d+)]|\\w+");

    private WalkedJson(String json) {
        super(json);
    }

    /** The same answer, but for how its JSON is read. */
    static Response of(Response response) {
        return (Response) Proxy.newProxyInstance(
                WalkedJson.class.getClassLoader(), new Class<?>[] {Response.class}, (proxy, method, given) -> {
                    if (method.getName().equals("jsonPath") && method.getParameterCount() == 0) {
                        return new WalkedJson(response.asString());
                    }
                    try {
                        return method.invoke(response, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // As RESTAssured has it.
    public <T> T get(String path) {
        @Nullable Object found = PLAIN.matcher(path).matches() ? walk(super.get("$"), PLACE_OR_NAME.matcher(path)) : null;
        return found == null ? super.get(path) : (T) found;
    }

    /** What is there; null where there is nothing, or not what the path expects. */
    private static @Nullable Object walk(Object root, Matcher steps) {
        @Nullable Object at = root;
        while (at != null && steps.find()) {
            at = steps.group(1) == null ? named(at, steps.group()) : placed(at, Integer.parseInt(steps.group(1)));
        }
        return at;
    }

    /** By its name; in a list, that of each. */
    private static @Nullable Object named(Object at, String name) {
        if (at instanceof Map<?, ?> object) {
            return object.get(name);
        }
        if (!(at instanceof List<?> list) || !list.stream().allMatch(each -> each instanceof Map)) {
            return null;
        }
        List<@Nullable Object> all = new ArrayList<>();
        list.forEach(each -> all.add(((Map<?, ?>) each).get(name)));
        return all;
    }

    private static @Nullable Object placed(Object at, int place) {
        if (!(at instanceof List<?> list)) {
            return null;
        }
        int from = place < 0 ? list.size() + place : place;
        return from >= 0 && from < list.size() ? list.get(from) : null;
    }
}
