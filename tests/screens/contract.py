"""One instance of every screen of the contract conversation."""

from dataclasses import replace
from datetime import date

from domain.people import TO_AGE_LIMIT, Contract, Person, PersonId
from domain.ranks import Rank
from domain.raports import CONTRACT_LEAVING, CONTRACT_RENEWAL, Raport, RaportId, RaportKind, RaportState
from handlers.contract import wording
from handlers.contract.facts import ContractFacts, contract_facts
from handlers.contract.kind import kinds
from handlers.screens import Line, Screen
from storage.rulebook import load_rulebook, work_calendar
from tests.people import make_person

TODAY = date(2026, 11, 21)
SERGEANT = make_person(id=PersonId(4))
LATE = replace(SERGEANT, contract=Contract(date(2023, 12, 31), date(2026, 12, 31), TO_AGE_LIMIT))
OLD = replace(SERGEANT, birth_date=date(1982, 3, 15))
NAVY = replace(SERGEANT, rank=Rank.CAPTAIN_SECOND_RANK)


def facts(person: Person) -> ContractFacts:
    found = contract_facts(person, TODAY, load_rulebook().on(TODAY), work_calendar())
    assert found is not None
    return found


def raport(kind: RaportKind, state: RaportState = RaportState.DRAFT) -> Raport:
    fields = {"term": "10", "contract_end": "2027-06-01"}
    return Raport(RaportId(7), kind, SERGEANT.id, state, 1, fields)


def screens() -> dict[str, Screen]:
    renewal, leaving = raport(CONTRACT_RENEWAL), raport(CONTRACT_LEAVING)
    waiting = tuple(replace(one, state=RaportState.WAITING) for one in (renewal, leaving))
    asked = {f"asked_{kind}": Screen(of.asked(raport(kind))) for kind, of in kinds().items()}
    refusals = {
        f"refusals_{kind}": Screen(tuple(Line(ready.words) for ready in of.refusal_reasons()))
        for kind, of in kinds().items()
    }
    return {
        "no_contract": wording.no_contract(),
        "overview": wording.overview(facts(SERGEANT), ()),
        "overview_late": wording.overview(facts(LATE), ()),
        "overview_over_age": wording.overview(facts(OLD), ()),
        "overview_rank_not_named": wording.overview(facts(NAVY), ()),
        "overview_open": wording.overview(facts(SERGEANT), waiting),
        "choose_term": wording.choose_term(facts(OLD)),
        "not_offered": wording.not_offered(),
        "preview_renewal": wording.preview_renewal(facts(LATE), renewal),
        "preview_leaving": wording.preview_leaving(facts(LATE), leaving),
        "preview_leaving_in_time": wording.preview_leaving(facts(SERGEANT), leaving),
        "dropped": wording.dropped(),
        **asked,
        **refusals,
    }
