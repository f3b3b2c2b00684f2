package no.innspill.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Parts that look the same on every board. */
@CheckedTemplate(basePath = "page")
public final class Fragments {

    private Fragments() {}

    public static native TemplateInstance count(ThemeShown theme, long ideas);

    public static native TemplateInstance timer(TimerShown timer);

    public static native TemplateInstance matrix(MatrixShown matrix);

    public static native TemplateInstance rated(MatrixShown matrix);
}
