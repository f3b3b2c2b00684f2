package no.innspill.overlay;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import no.innspill.idea.Items;
import no.innspill.language.Language;
import no.innspill.language.Messages;
import no.innspill.participation.Participant;
import no.innspill.vote.PersonalNotice;
import no.innspill.vote.PersonalNotices;
import no.innspill.workshop.Workshop;

/** Reads what a participant is told of their own votes, and nobody else is. */
@ApplicationScoped
class OwnNoticesReader {

    private final PersonalNotices notices;
    private final Items items;

    OwnNoticesReader(PersonalNotices notices, Items items) {
        this.notices = notices;
        this.items = items;
    }

    List<OwnNotice> of(Workshop workshop, Participant participant, Language language) {
        return notices.of(participant).stream()
                .map(notice -> told(workshop, notice, language))
                .toList();
    }

    private OwnNotice told(Workshop workshop, PersonalNotice notice, Language language) {
        String key = "board_notice_" + notice.words();
        return new OwnNotice(
                notice.id(), Messages.say(language, key, named(workshop, notice, language), notice.dots()));
    }

    /** The item by its words as they stand now, or without them where they may not (any longer) be read. */
    private String named(Workshop workshop, PersonalNotice notice, Language language) {
        return notice.itemId()
                .flatMap(id -> items.exactly(workshop, id))
                .filter(item -> !item.isHidden() && workshop.progress().showsIdeas())
                .map(item -> Messages.say(language, "board_notice_named", item.text()))
                .orElseGet(() ->
                        Messages.say(language, "board_notice_nameless_" + (notice.isOfAGroup() ? "group" : "idea")));
    }
}
