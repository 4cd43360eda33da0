"""What a person reads about his contract, and his raport before it is sent."""

from domain.raports import CONTRACT_RENEWAL, Raport
from domain.rules.contract_terms import TermOffer
from handlers.contract.facts import ContractFacts
from handlers.contract.presses import ChooseTerm, DropDraft, GiveNotice, SendDraft, TakeTerm
from handlers.contract.terms import paper_name, term_name
from handlers.entries import Home, OpenContract, OpenRaport, OpenRule, Why
from handlers.screens import GAP, Button, Line, Look, Screen, Text, Tone, Words, _, n_, titled

MENU = Button(_("Menu"), Home())


def no_contract() -> Screen:
    lines = titled(
        _("Contract"),
        _("The roster has no contract of yours. If you serve by contract, ask the personnel officer to correct it."),
    )
    return Screen(lines, ((MENU,),))


def overview(facts: ContractFacts, open_raports: tuple[Raport, ...]) -> Screen:
    """The contract, its filing days, what is open, and what may be done."""
    lines = (
        Line(_("Contract"), Look.TITLE),
        Line(_("Term: %(term)s", term=term_name(facts.contract.term))),
        Line(_("In force: %(start)s – %(end)s", start=facts.contract.start, end=facts.contract.end)),
        GAP,
        *filing_lines(facts),
        *overage_lines(facts),
        *(_open_line(raport) for raport in open_raports),
    )
    return Screen(lines, _overview_rows(facts, open_raports))


def filing_lines(facts: ContractFacts) -> tuple[Line, ...]:
    """The last day, the working day to file by, and how near they are."""
    window = facts.window
    lines = [Line(_("Last day to file for a new contract: %(day)s", day=window.last_day))]
    if facts.days_late:
        late = n_("The last day passed %(n)s day ago.", "The last day passed %(n)s days ago.", facts.days_late)
        after = _("File now: the raport is accepted, the delay is recorded. The Decree names no consequence of it.")
        lines += [Line(late, Look.WARN), Line(after, Look.WARN)]
    else:
        lines.append(Line(_("File by this working day: %(day)s", day=window.advise_by)))
        lines.append(Line(n_("%(n)s day is left.", "%(n)s days are left.", facts.days_left)))
    return tuple(lines)


def overage_lines(facts: ContractFacts) -> tuple[Line, ...]:
    """What changes when the age limit comes first; a rank the law does not name is said plainly."""
    if facts.age_limit is None:
        doubt = _(
            "The Law does not name the age limit of your rank. Ask the personnel officer; nothing is assumed here."
        )
        return (Line(doubt, Look.WARN),)
    if not facts.window.over_age:
        return (Line(_("Age limit of your rank: %(day)s", day=facts.age_limit)),)
    papers = tuple(Line(_("— %(paper)s", paper=paper_name(code))) for code in facts.window.documents)
    return (
        Line(_("You reach the age limit on %(day)s, so the longer term applies.", day=facts.age_limit), Look.WARN),
        Line(_("Papers handed in together (Decree № 124, 40):")),
        *papers,
    )


def _open_line(raport: Raport) -> Line:
    if raport.kind == CONTRACT_RENEWAL:
        return Line(_("A raport for a new contract is already open."), Look.NOTE)
    return Line(_("A notice of leaving is already open."), Look.NOTE)


def _overview_rows(facts: ContractFacts, open_raports: tuple[Raport, ...]) -> tuple[tuple[Button, ...], ...]:
    opened = tuple((Button(_("Open the raport"), OpenRaport(raport.id)),) for raport in open_raports)
    filing: tuple[tuple[Button, ...], ...] = (
        (Button(_("Ask for a new contract"), ChooseTerm(), Tone.PRIMARY),),
        (Button(_("Give notice of leaving"), GiveNotice()),),
    )
    rule = "overage.report_deadline" if facts.window.over_age else "contract.renewal.report_deadline"
    last = (Button(_("Why?"), Why("contract")), Button(_("The paragraph"), OpenRule(rule)), MENU)
    return (*(opened or filing), last)


def choose_term(facts: ContractFacts) -> Screen:
    lines = titled(_("A new contract"), _("For how long? The end is counted from the end of the present contract."))
    rows = tuple((Button(_offer(offer), TakeTerm(offer.term)),) for offer in facts.offers)
    return Screen(lines, (*rows, (Button(_("Back"), OpenContract()), MENU)))


def _offer(offer: TermOffer) -> Text:
    if offer.passes_age_limit:
        return _("%(term)s, to %(end)s, past the age limit", term=term_name(offer.term), end=offer.end)
    return _("%(term)s, to %(end)s", term=term_name(offer.term), end=offer.end)


def not_offered() -> Screen:
    asked = _("Choose one of the terms that are offered to you.")
    return Screen(titled(_("This term is not offered"), asked), ((Button(_("Back"), ChooseTerm()), MENU),))


def preview_renewal(facts: ContractFacts, draft: Raport) -> Screen:
    lines = (
        Line(_("Check the raport before it is sent"), Look.TITLE),
        Line(asked_term(str(draft.fields["term"]))),
        Line(_("Present contract ends: %(end)s", end=facts.contract.end)),
        *filing_lines(facts),
        *overage_lines(facts),
        GAP,
        Line(_("It goes up your superiors to the unit commander. You may withdraw it until he decides."), Look.NOTE),
    )
    return Screen(lines, _send_rows(draft, ChooseTerm()))


def preview_leaving(facts: ContractFacts, draft: Raport) -> Screen:
    late = max((facts.on - facts.leaving.last_day).days, 0)
    lines: list[Line | Words] = [
        _("You tell the commander that you leave when the contract ends: %(end)s", end=facts.contract.end),
        _("Last day for this notice: %(day)s", day=facts.leaving.last_day),
    ]
    if late:
        lines.append(
            Line(n_("The last day passed %(n)s day ago.", "The last day passed %(n)s days ago.", late), Look.WARN)
        )
    lines.append(Line(_("The written notice on paper is still needed; the bot prints it."), Look.NOTE))
    return Screen(titled(_("Check the notice before it is sent"), *lines), _send_rows(draft, OpenContract()))


def _send_rows(draft: Raport, back: ChooseTerm | OpenContract) -> tuple[tuple[Button, ...], ...]:
    return (
        (Button(_("Send"), SendDraft(draft.id, draft.version), Tone.SUCCESS),),
        (Button(_("Back"), back), Button(_("Discard the draft"), DropDraft(draft.id, draft.version), Tone.DANGER)),
        (Button(_("Why?"), Why("contract")), MENU),
    )


def asked_term(term: str) -> Text:
    return _("I ask for a new contract, term: %(term)s", term=term_name(term))


def dropped() -> Screen:
    return Screen(
        titled(_("The draft is discarded"), _("Nothing was sent.")), ((Button(_("Contract"), OpenContract()), MENU),)
    )
