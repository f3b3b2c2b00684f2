package no.innspill.template;

import no.innspill.result.Refusal;

/** Why a template is not taken. */
public enum TemplateRefusal implements Refusal {
    NO_SUCH_TEMPLATE(422),
    TEMPLATE_FAULTY(422);

    private final int status;

    TemplateRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
