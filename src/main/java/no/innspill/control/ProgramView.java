package no.innspill.control;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.innspill.desk.Change;
import no.innspill.language.Language;
import no.innspill.result.Refusal;
import no.innspill.screen.Part;
import no.innspill.screen.View;
import no.innspill.web.Tokens;
import no.innspill.workshop.Viewpoint;
import no.innspill.workshop.Workshop;

/** The control view as a program has it: the same, but no address on it lets anybody in. */
record ProgramView(View shown) implements View {

    private static final Pattern SECRET = Pattern.compile("\\?(?:token|key)=[\\w-]+");

    @Override
    public String name() {
        return shown.name();
    }

    @Override
    public boolean admits(String code, Tokens tokens) {
        return shown.admits(code, tokens);
    }

    @Override
    public Refusal refusal(String code, Tokens tokens) {
        return shown.refusal(code, tokens);
    }

    @Override
    public boolean seesAll() {
        return shown.seesAll();
    }

    @Override
    public String board(Workshop workshop, Viewpoint viewpoint, Language language) {
        return withoutSecrets(shown.board(workshop, viewpoint, language));
    }

    @Override
    public Optional<Object> data(Workshop workshop, Viewpoint viewpoint, Language language) {
        return shown.data(workshop, viewpoint, language);
    }

    @Override
    public List<Part> parts(Workshop workshop, Viewpoint viewpoint, Set<Change> changes, Language language) {
        return shown.parts(workshop, viewpoint, changes, language).stream()
                .map(ProgramView::withoutSecrets)
                .toList();
    }

    @Override
    public List<Part> passing(String code, Language language) {
        return shown.passing(code, language);
    }

    private static Part withoutSecrets(Part part) {
        String html = part.html();
        return html == null ? part : new Part(part.id(), withoutSecrets(html), part.container(), part.put());
    }

    private static String withoutSecrets(String html) {
        return SECRET.matcher(html).replaceAll("");
    }
}
