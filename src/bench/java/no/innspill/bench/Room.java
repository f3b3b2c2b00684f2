package no.innspill.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One eKommune workshop as the load client knows it: its code, its facilitator's cookie and its participants'. */
final class Room {

    private static final int JOINING_AT_ONCE = 50;
    private static final Pattern KIND = Pattern.compile("data-kind=\\\\?\"(\\w+)");
    private static final Pattern STEP = Pattern.compile("data-step=\\\\?\"(\\d+)");
    private static final Pattern RATED = Pattern.compile("rate-(\\d+)");
    private static final Pattern THEME = Pattern.compile("data-theme=\\\\?\"(\\d+)");

    private final Http http;
    private final String path;
    private final String control;
    private final List<String> cookies = new ArrayList<>();
    private final Map<Long, List<Long>> ideas = new LinkedHashMap<>();

    private Room(Http http, String code, String control) {
        this.http = http;
        this.path = "/w/" + code;
        this.control = control;
    }

    static Room create(Http http) {
        Request request = Request.post("/workshops", "", "template", "ekommune", "language", "nb", "minutes", 90);
        Answer answer = http.await(request).orElseThrow(request);
        return new Room(http, answer.json().get("code").asText(), String.join("; ", answer.cookies()));
    }

    String path() {
        return path;
    }

    Request join() {
        return Request.post(path + "/participation", "", "lang", "nb", "key", UUID.randomUUID());
    }

    void join(int participants) {
        for (int joined = 0; joined < participants; joined += JOINING_AT_ONCE) {
            List<Request> requests = IntStream.range(joined, Math.min(participants, joined + JOINING_AT_ONCE))
                    .mapToObj(i -> join())
                    .toList();
            for (Answer answer : http.awaitAll(requests)) {
                cookies.add(
                        String.join("; ", answer.orElseThrow(requests.get(0)).cookies()));
            }
        }
    }

    /** On to the step in which everybody posts and sees what is posted. */
    void openCollection() {
        advanceTo("collect");
        advance();
        if (!kind().equals("collect")) {
            throw new IllegalStateException("No open collection after the silent one");
        }
        THEME.matcher(fetchBoard().body())
                .results()
                .forEach(theme -> ideas.put(Long.valueOf(theme.group(1)), new ArrayList<>()));
    }

    /** Some ideas in every theme, to vote on later. */
    void seed(int perTheme) {
        List<Request> requests =
                IntStream.range(0, perTheme * ideas.size()).mapToObj(this::idea).toList();
        List<Answer> answers = http.awaitAll(requests);
        for (int i = 0; i < answers.size(); i++) {
            ideas.get(theme(i)).add(answers.get(i).orElseThrow(requests.get(i)).number("id"));
        }
    }

    void openVote() {
        advanceTo("vote");
    }

    void openMatrix() {
        advanceTo("matrix");
    }

    /** The ids of what stands in the matrix, as the board shows them. */
    List<Long> rateable() {
        return RATED.matcher(fetchBoard().body())
                .results()
                .map(found -> Long.valueOf(found.group(1)))
                .distinct()
                .toList();
    }

    Request rating(int participant, long item, String axis, int value) {
        return Request.post(
                path + "/ideas/" + item + "/rating", cookie(participant), axis, value, "key", UUID.randomUUID());
    }

    private void advanceTo(String kind) {
        while (!kind().equals(kind)) {
            advance(); // refused after the last step
        }
    }

    private void advance() {
        Request next = step();
        http.await(next).orElseThrow(next);
    }

    /** On to the next step of the agenda. */
    Request step() {
        return Request.post(path + "/step", control, "to", "next", "key", UUID.randomUUID());
    }

    private String kind() {
        Matcher found = KIND.matcher(fetchBoard().body());
        return found.find() ? found.group(1) : "";
    }

    private Answer fetchBoard() {
        Request board = board(0);
        return http.await(board).orElseThrow(board);
    }

    long revision() {
        return fetchBoard().number("revision");
    }

    Request board(int participant) {
        return Request.get(path + "/board?view=participant&lang=nb", cookie(participant));
    }

    Screen.Page page(int participant) {
        String socket = path.replace("/w/", "/live/") + "?view=participant&lang=nb";
        return new Screen.Page(socket, cookie(participant), board(participant));
    }

    /** The n-th idea; participants and themes take turns. */
    Request idea(int n) {
        String text = "Innspill " + n + ": Felles innlogging og åpne standarder, så kommunene slipper å løse det samme";
        return Request.post(path + "/ideas", cookie(n), "theme", theme(n), "text", text, "key", UUID.randomUUID());
    }

    Request post(int participant, String text) {
        return Request.post(
                path + "/ideas",
                cookie(participant),
                "theme",
                theme(participant),
                "text",
                text,
                "key",
                UUID.randomUUID());
    }

    /** Says of that many ids at once that they do not belong together. */
    Request turnDown(int ids) {
        Object[] fields = new Object[2 * ids];
        for (int i = 0; i < ids; i++) {
            fields[2 * i] = "idea";
            fields[2 * i + 1] = 1_000 + i;
        }
        return Request.delete(path + "/suggestions", control, fields);
    }

    /** What only the facilitator gets. */
    Request asked(String what) {
        return Request.get(path + what, control);
    }

    /** The whole workshop as a file. */
    String exported() {
        Request file = asked("/report.json");
        return http.await(file).orElseThrow(file).body();
    }

    Request visit(int participant) {
        return Request.get(path, cookie(participant));
    }

    Request similar(int participant, String text) {
        return Request.post(path + "/ideas/similar", cookie(participant), "theme", theme(participant), "text", text);
    }

    Request reword(int participant, long idea, String text) {
        return Request.post(path + "/ideas/" + idea, cookie(participant), "text", text, "key", UUID.randomUUID());
    }

    Request withdraw(int participant, long idea) {
        return Request.delete(path + "/ideas/" + idea, cookie(participant), "key", UUID.randomUUID());
    }

    Request gather(List<Long> ideas) {
        return Request.post(
                path + "/groups",
                control,
                "idea",
                ideas.get(0),
                "idea",
                ideas.get(1),
                "heading",
                "Samlet",
                "key",
                UUID.randomUUID());
    }

    Request split(long group) {
        return Request.delete(path + "/groups/" + group, control, "key", UUID.randomUUID());
    }

    Request undo() {
        return Request.post(path + "/undoing", control, "key", UUID.randomUUID());
    }

    Request measure(String title) {
        return Request.post(path + "/measures", control, "title", title, "key", UUID.randomUUID());
    }

    Request stepTo(long step) {
        return Request.post(path + "/step", control, "to", step, "key", UUID.randomUUID());
    }

    String controlBoard() {
        return http.await(Request.get(path + "/board?view=control&lang=nb", control))
                .body();
    }

    String measures() {
        return http.await(Request.get(path + "/measures", control)).body();
    }

    /** The id of the current step. */
    long current() {
        Matcher found = STEP.matcher(controlBoard());
        if (!found.find()) {
            throw new IllegalStateException("The board names no step");
        }
        return Long.parseLong(found.group(1));
    }

    private Long theme(int n) {
        return List.copyOf(ideas.keySet()).get(n % ideas.size());
    }

    Request vote(int participant, long idea, boolean cast) {
        String vote = path + "/ideas/" + idea + "/vote";
        return cast
                ? Request.post(vote, cookie(participant), "key", UUID.randomUUID())
                : Request.delete(vote, cookie(participant), "key", UUID.randomUUID());
    }

    Request ownOf(int participant) {
        return Request.get(path + "/mine", cookie(participant));
    }

    Answer mine(int participant) {
        return http.await(ownOf(participant));
    }

    void send(Request request) {
        http.await(request);
    }

    Request entrance() {
        return Request.get(path, "");
    }

    List<Long> ideas(long theme) {
        return ideas.getOrDefault(theme, List.of());
    }

    /** The ideas of one theme. */
    List<Long> anyIdeas() {
        return ideas.values().iterator().next();
    }

    int participants() {
        return cookies.size();
    }

    private String cookie(int participant) {
        return cookies.isEmpty() ? control : cookies.get(participant % cookies.size());
    }
}
