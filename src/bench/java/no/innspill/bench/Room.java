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

    private static final Pattern KIND = Pattern.compile("data-kind=\\\\?\"(\\w+)");
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
        Request request = Request.post("/workshops", "", "template", "ekommune", "language", "nb", "minutes", 45);
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
        List<Request> requests =
                IntStream.range(0, participants).mapToObj(i -> join()).toList();
        for (Answer answer : http.awaitAll(requests)) {
            cookies.add(String.join("; ", answer.orElseThrow(requests.get(0)).cookies()));
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

    private Long theme(int n) {
        return List.copyOf(ideas.keySet()).get(n % ideas.size());
    }

    Request vote(int participant, long idea, boolean cast) {
        String vote = path + "/ideas/" + idea + "/vote";
        return cast
                ? Request.post(vote, cookie(participant), "key", UUID.randomUUID())
                : Request.delete(vote, cookie(participant), "key", UUID.randomUUID());
    }

    Answer mine(int participant) {
        return http.await(Request.get(path + "/mine", cookie(participant)));
    }

    Request entrance() {
        return Request.get(path, "");
    }

    List<Long> ideas(long theme) {
        return ideas.getOrDefault(theme, List.of());
    }

    int participants() {
        return cookies.size();
    }

    private String cookie(int participant) {
        return cookies.isEmpty() ? control : cookies.get(participant % cookies.size());
    }
}
